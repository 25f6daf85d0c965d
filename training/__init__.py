"""Scripts that make the shipped tables and models from data given by path."""
