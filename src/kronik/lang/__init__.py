"""Language knowledge: tables and little logic."""
