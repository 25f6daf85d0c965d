"""Bytes to captures to articles."""
