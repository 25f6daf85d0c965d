"""What tables and shapes tell of a sentence: words, names, phrases, predicates."""
