"""One training run from its plan to its finished folder. Imports no Qt."""
