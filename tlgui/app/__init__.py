"""Puts the parts together: the only place where session meets views."""
