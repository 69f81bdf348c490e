"""What a trained model is worth. May import everything else of the engine."""
