"""Articles to documents: sentences, times, actors, statements, events."""
