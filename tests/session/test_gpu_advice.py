"""What is said of an NVIDIA GPU, and which PyTorch fits its driver and card."""

import os
import sys
from importlib.machinery import ModuleSpec

import pytest

from tlgui.core.errors import CancelledError
from tlgui.core.sentences import english
from tlgui.session.gpu import gpu_finder
from tlgui.session.gpu.gpu_advice import CUDA_BUILDS, NvidiaGpu, TorchInside, gpu_advice, torch_inside
from tlgui.session.gpu.gpu_finder import driver_number, find_gpu, read_query
from tlgui.session.gpu.gpu_work import looking_for_gpu

CUDA_13, CUDA_12 = CUDA_BUILDS
SMALL, BIG, OLD = TorchInside("2.15.0", None), TorchInside("2.15.0", "13.0"), TorchInside("2.14.0", "12.6")
CU_128 = TorchInside("2.9.1+cu128", "12.8")


@pytest.mark.parametrize(
    ("gpu", "torch", "word", "can_choose", "build"),
    [
        (None, BIG, "No NVIDIA driver", False, None),
        (None, SMALL, "No NVIDIA driver", False, None),
        (NvidiaGpu(580, 8.9), SMALL, "Download PyTorch for CUDA 13", True, CUDA_13),
        (NvidiaGpu(580), SMALL, "Download PyTorch for CUDA 13", True, CUDA_13),
        (NvidiaGpu(580, 6.1), SMALL, "Download PyTorch for CUDA 12", True, CUDA_12),
        (NvidiaGpu(535, 8.6), SMALL, "Download PyTorch for CUDA 12", True, CUDA_12),
        (NvidiaGpu(470, 7.5), SMALL, "too old: version 470 is installed, and 525 or newer", True, None),
        (NvidiaGpu(570, 12.0), SMALL, "no PyTorch supports this GPU (compute capability 12.0)", True, None),
        (NvidiaGpu(470, 3.5), SMALL, "is too old: no version of PyTorch", False, None),
        (NvidiaGpu(470, 3.5), BIG, "is too old: no version of PyTorch", False, None),
        (NvidiaGpu(470), SMALL, "Update the driver", True, None),
        (NvidiaGpu(580, 12.0), OLD, "does not support this GPU (compute capability 12.0)", True, CUDA_13),
        (NvidiaGpu(580, 12.0), CU_128, "used automatically if that PyTorch supports it", True, CUDA_13),
        (NvidiaGpu(570, 12.0), CU_128, "used automatically if that PyTorch supports it", True, None),
        (
            NvidiaGpu(470, 7.5),
            CU_128,
            "too old: version 470 is installed, and this PyTorch 2.9.1+cu128 needs 525",
            True,
            None,
        ),
        (NvidiaGpu(535), BIG, "too old: version 535 is installed, and this PyTorch 2.15.0 needs 580", True, CUDA_12),
        (NvidiaGpu(580, 6.1), BIG, "does not support this GPU (compute capability 6.1)", True, CUDA_12),
        (NvidiaGpu(580, 9.0), BIG, "used automatically", True, None),
        (NvidiaGpu(535, 8.6), OLD, "used automatically", True, None),
    ],
)
def test_what_is_missing_is_said_and_what_fits_is_offered(gpu, torch, word, can_choose, build):
    advice = gpu_advice(gpu, torch, system="linux")
    assert word in english(advice.sentence)
    assert advice.can_choose_python is can_choose
    assert advice.build is build


def test_a_mac_needs_none():
    assert "Apple's GPU" in english(gpu_advice(None, SMALL, system="darwin").sentence)


def test_pip_finds_cuda_13_by_itself_on_linux_only():
    assert CUDA_13.index("linux") is None
    assert CUDA_13.index("win32").endswith("/cu130")
    assert CUDA_12.index("linux").endswith("/cu126")


@pytest.mark.parametrize(
    ("text", "gpu"),
    [
        ("580.65.06, 8.9\n", NvidiaGpu(580, 8.9)),
        ("580.65.06, 6.1\n580.65.06, 8.6\n", NvidiaGpu(580, 8.6)),
        ("535.183.01, [N/A]\n", NvidiaGpu(535)),
        ('Field "compute_cap" is not a valid field to query.\n', None),
        ("NVIDIA-SMI has failed", None),
        ("", None),
    ],
)
def test_the_tools_answer_is_read(text, gpu):
    assert read_query(text) == gpu


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("NVRM version: NVIDIA UNIX x86_64 Kernel Module  580.65.06  Sun Jul 27 2025\nGCC version: 12.2.0", 580),
        ("", None),
    ],
)
def test_the_drivers_number_is_read(text, number):
    assert driver_number(text) == number


@pytest.fixture
def tool(monkeypatch, tmp_path):
    """Put a tool of ours in the place of NVIDIA's."""

    def make(body):
        path = tmp_path / "nvidia-smi"
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(0o755)
        monkeypatch.setattr(gpu_finder.shutil, "which", lambda name: str(path))

    return make


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands for NVIDIA's tool")
def test_the_driver_is_found_by_the_tool_or_else_by_its_own_file(tool, monkeypatch, tmp_path):
    tool("echo '580.65.06, 8.9'")
    assert find_gpu() == NvidiaGpu(580, 8.9)
    own_file = tmp_path / "version"
    own_file.write_text("NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.183.01")
    monkeypatch.setattr(gpu_finder, "LINUX_DRIVER_FILE", own_file)
    tool("echo 'NVIDIA-SMI has failed'; exit 9")
    assert find_gpu() == NvidiaGpu(535)
    own_file.unlink()
    assert find_gpu() is None


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands for NVIDIA's tool")
def test_an_old_tool_that_does_not_know_the_card_still_knows_the_driver(tool, monkeypatch, tmp_path):
    monkeypatch.setattr(gpu_finder, "LINUX_DRIVER_FILE", tmp_path / "nowhere")  # as on Windows
    tool(
        'case "$1" in *compute_cap*) echo "Field \\"compute_cap\\" is not a valid field to query."; exit 2;; esac;'
        "echo 456.71"
    )
    assert find_gpu() == NvidiaGpu(456)


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands for NVIDIA's tool")
def test_a_tool_that_hangs_can_be_left(tool):
    tool("exec sleep 60")
    with pytest.raises(CancelledError):
        find_gpu(lambda: True)


def test_the_search_answers_with_advice():
    advice = looking_for_gpu(lambda _should_stop: NvidiaGpu(535, 8.6))(lambda _progress: None, lambda: False)
    assert ("535" in english(advice.sentence)) is (sys.platform != "darwin")


def test_the_torch_inside_is_read_without_loading_it():
    import torch

    inside = torch_inside()
    assert inside.version == torch.__version__
    assert inside.cuda == torch.version.cuda


def test_the_whole_number_of_cuda_is_read(tmp_path, monkeypatch):
    (tmp_path / "version.py").write_text("__version__ = '2.9.1+cu128'\ncuda: Optional[str] = '12.8'\nhip = None\n")
    monkeypatch.setattr(
        "tlgui.session.gpu.gpu_advice.importlib.util.find_spec",
        lambda name: ModuleSpec(name, None, origin=str(tmp_path / "__init__.py")),
    )
    assert torch_inside() == CU_128
