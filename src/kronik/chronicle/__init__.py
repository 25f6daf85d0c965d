"""Stories to chronicles, built and rendered."""
