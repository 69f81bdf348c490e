"""State, threads and undo. QtCore only: no widgets, no views, no torch."""
