"""Plain values everyone speaks of. Imports the standard library only."""
