"""What an engine needs in an environment of its own."""

ENGINE_PACKAGES = (
    "torch>=2.6", "torchvision>=0.21", "pillow>=11", "numpy", "safetensors", "matplotlib", "requests[socks]",
    "urllib3>=2.2", "filelock", "psutil", "timm>=1.0.31,<1.1", "xlsxwriter>=3.2",
)  # fmt: skip
"""All that the engine needs in another environment; torch and torchvision first."""
