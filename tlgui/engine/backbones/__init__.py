"""Where networks come from, and the catalogue of them. Imports no Qt."""
