"""Data only: what the steps hand to each other."""
