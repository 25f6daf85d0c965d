"""Documents to stories: lineage, shared events and statements, support, conflicts."""
