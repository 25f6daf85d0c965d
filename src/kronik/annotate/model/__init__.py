"""Analysis by a trained spaCy pipeline, with the tables of `rules` as its second layer."""
