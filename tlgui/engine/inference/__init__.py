"""The model file and the predictor. May import engine.data, models and training."""
