"""Finding a GPU and the environment whose PyTorch can use it. Imports no torch and no widgets."""
