"""Pages of markup: from bytes to source, from source to text, and what the markup says of it."""
