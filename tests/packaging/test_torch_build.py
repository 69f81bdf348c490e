"""A mixture of torch builds is refused, and each build has its name."""

import pytest
from torch_build import MixtureError, read_torch_build, this_build


def make_torch(folder, version, *, cuda):
    (folder / "lib").mkdir(parents=True)
    (folder / "version.py").write_text(f"__version__ = '{version}'\n")
    (folder / "lib" / "libtorch_cpu.so").touch()
    if cuda:
        (folder / "lib" / "libtorch_cuda.so").touch()
    return folder


def make_torchvision(folder, version, *, cuda, library="_C_stable.so"):
    folder.mkdir(parents=True)
    (folder / "version.py").write_text(f"__version__ = '{version}'\n")
    if library:
        (folder / library).write_bytes(b"\x7fELF libtorch_cpu.so" + (b" libtorch_cuda.so" if cuda else b""))
    return folder


@pytest.mark.parametrize("library", ["_C.so", "_C_stable.so", "_C.pyd"])
@pytest.mark.parametrize(("tag", "kind"), [("+cpu", "cpu"), ("+cu132", "cuda"), ("", "cpu")])
def test_a_pair_has_its_kind(tmp_path, tag, kind, library):
    torch = make_torch(tmp_path / "torch", f"2.15.0{tag}", cuda=kind == "cuda")
    vision = make_torchvision(tmp_path / "torchvision", f"0.29.2{tag}", cuda=kind == "cuda", library=library)
    build = read_torch_build(torch, vision)
    assert (build.kind, build.torch) == (kind, f"2.15.0{tag}")


@pytest.mark.parametrize(
    ("torch_tag", "torch_cuda", "vision_tag", "vision_cuda", "library"),
    [
        ("+cpu", False, "+cu132", True, "_C.so"),
        ("+cu132", True, "+cpu", False, "_C.so"),
        ("+cu132", True, "+cu130", True, "_C.so"),
        ("+cpu", False, "+cpu", False, None),
    ],
)
def test_a_mixture_is_refused_and_named_mixed_for_a_check(
    tmp_path, torch_tag, torch_cuda, vision_tag, vision_cuda, library
):
    torch = make_torch(tmp_path / "torch", f"2.15.0{torch_tag}", cuda=torch_cuda)
    vision = make_torchvision(tmp_path / "torchvision", f"0.29.2{vision_tag}", cuda=vision_cuda, library=library)
    with pytest.raises(MixtureError, match="different builds"):
        read_torch_build(torch, vision)
    assert read_torch_build(torch, vision, allow_mixture=True).kind == "mixed"


def test_the_environment_of_these_tests_is_recognised():
    import torch

    build = this_build(allow_mixture=True)
    assert build.torch == torch.__version__
    if build.kind != "mixed":
        assert (build.kind == "cuda") == (torch.version.cuda is not None)
