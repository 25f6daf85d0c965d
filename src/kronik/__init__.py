"""Kronik writes a sourced chronicle from captured news pages."""

__version__ = "0.1.0"
