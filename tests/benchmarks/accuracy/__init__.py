"""How right the models of different recipes are, on test pictures that no training has seen."""
