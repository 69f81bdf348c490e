"""Model files for other programs: ONNX, PyTorch's .pt2, plain weights; each proved by a certificate."""
