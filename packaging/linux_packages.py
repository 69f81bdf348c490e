"""Packs a frozen program for Linux: a Debian package, and a self-extracting installer for one person."""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from freeze_rules import ROOT, program_version
from torch_build import TorchBuild

HERE = Path(__file__).resolve().parent
LINUX = HERE / "linux"
ICON_SIZES_PX = (48, 128, 256)
DEBIAN_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
COPY_CHUNK_BYTES = 1 << 22


def build_deb(frozen: Path, torch_build: TorchBuild, *, work: Path, dist: Path) -> Path:
    """Build `tlgui-KIND_VERSION_ARCHITECTURE.deb` with the program in /opt/tlgui and return its path."""
    tree = _fresh(work)
    program = tree / "opt" / "tlgui"
    copy_linked(frozen, program)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "tlgui").symlink_to("/opt/tlgui/tlgui")
    stage_share(tree / "usr" / "share")
    documents = tree / "usr" / "share" / "doc" / f"tlgui-{torch_build.kind}"
    documents.mkdir(parents=True)
    shutil.copy(LINUX / "copyright", documents / "copyright")
    _write(documents / "changelog.gz", gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0))
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(control_text(torch_build, installed_kb(tree)), encoding="utf-8")
    architecture = debian_architecture()
    path = dist / f"tlgui-{torch_build.kind}_{program_version()}_{architecture}.deb"
    # Zstandard is seven times quicker than xz, and worth it for gigabytes; xz makes the small one smaller.
    compression = ["-Zzstd", "-z5"] if torch_build.kind == "cuda" else ["-Zxz", "-z2"]
    subprocess.run(["dpkg-deb", *compression, "--root-owner-group", "--build", str(tree), str(path)], check=True)
    shutil.rmtree(tree)
    return path


def build_self_extractor(frozen: Path, torch_build: TorchBuild, *, work: Path, dist: Path) -> Path:
    """Build `tlgui-KIND-VERSION-linux-MACHINE.run`: a shell script with the program behind it."""
    tree = _fresh(work)
    copy_linked(frozen, tree / "program")
    stage_share(tree / "share")
    for name in ("integrate.sh", "uninstall.sh", "integration_files.sh"):
        shutil.copy(LINUX / name, tree / name)
        (tree / name).chmod(0o755)
    payload = work.parent / "payload.tar.gz"
    with payload.open("wb") as file:
        tar = ["tar", "--owner=0", "--group=0", "--numeric-owner", "-C", str(tree), "-I", "gzip -6", "-cf", "-", "."]
        subprocess.run(tar, stdout=file, check=True)
    path = dist / f"tlgui-{torch_build.kind}-{program_version()}-linux-{platform.machine()}.run"
    header = self_extractor_header(torch_build, payload, installed_kb(tree) // 1024 + 1)
    with path.open("wb") as out, payload.open("rb") as archive:
        out.write(header)
        shutil.copyfileobj(archive, out, COPY_CHUNK_BYTES)
    path.chmod(0o755)
    payload.unlink()
    shutil.rmtree(tree)
    return path


def self_extractor_header(torch_build: TorchBuild, payload: Path, installed_mb: int) -> bytes:
    """Return the script, which knows its own length and the hash of what follows it."""
    with payload.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    values = {"VERSION": program_version(), "KIND": torch_build.kind, "SHA256": digest, "INSTALLED_MB": installed_mb}
    text = fill((LINUX / "self_extractor.sh").read_text(encoding="utf-8"), values)
    length = len(text.encode()) - len("@HEADER_BYTES@")
    n_bytes = length + len(str(length))
    if length + len(str(n_bytes)) != n_bytes:  # the number itself made it a digit longer
        n_bytes = length + len(str(n_bytes))
    return fill(text, {"HEADER_BYTES": n_bytes}).encode()


def stage_share(share: Path) -> None:
    """Lay out what the desktop reads: menu entry, file type, description, manual page and icons."""
    values = {"VERSION": program_version(), "DATE": source_date().strftime("%Y-%m-%d")}
    plan = {
        "tlgui.desktop": "applications/tlgui.desktop",
        "tlgui-mime.xml": "mime/packages/tlgui.xml",
        "tlgui.metainfo.xml": "metainfo/tlgui.metainfo.xml",
    }
    for source, place in plan.items():
        _write(share / place, fill((LINUX / source).read_text(encoding="utf-8"), values).encode())
    manual = fill((LINUX / "tlgui.1").read_text(encoding="utf-8"), values).encode()
    _write(share / "man" / "man1" / "tlgui.1.gz", gzip.compress(manual, mtime=0))
    icons = share / "icons" / "hicolor"
    _write(icons / "scalable" / "apps" / "tlgui.svg", (ROOT / "resources" / "icons" / "tlgui.svg").read_bytes())
    for size_px in ICON_SIZES_PX:
        png = (HERE / "icons" / f"tlgui-{size_px}.png").read_bytes()
        _write(icons / f"{size_px}x{size_px}" / "apps" / "tlgui.png", png)


def control_text(torch_build: TorchBuild, size_kb: int) -> str:
    """Return the control file of the Debian package."""
    values = {
        "KIND": torch_build.kind,
        "VERSION": program_version(),
        "ARCHITECTURE": debian_architecture(),
        "MAINTAINER": os.environ.get("TLGUI_MAINTAINER", "The tlgui authors"),  # Debian wants `Name <address>`
        "INSTALLED_KB": size_kb,
        # The program runs where the C library is as new as on the machine that built it.
        "GLIBC": os.confstr("CS_GNU_LIBC_VERSION").split()[1],
        "TORCH": f"PyTorch {torch_build.torch} and torchvision {torch_build.torchvision}",
    }
    return fill((LINUX / "control").read_text(encoding="utf-8"), values)


def fill(text: str, values: dict[str, object]) -> str:
    """Put values in the places of a template, written @NAME@."""
    for name, value in values.items():
        text = text.replace(f"@{name}@", str(value))
    return text


def debian_architecture() -> str:
    """Return Debian's name of this machine."""
    return DEBIAN_ARCHITECTURES.get(platform.machine(), platform.machine())


def installed_kb(tree: Path) -> int:
    """Return the size of a staged tree in kilobytes of 1024, each file counted up to a full one."""
    files = (path for path in tree.rglob("*") if path.is_symlink() or path.is_file())
    return sum(-(-path.lstat().st_size // 1024) for path in files)


def source_date() -> datetime:
    """Return the date of the release: that of the last commit if SOURCE_DATE_EPOCH says it, else today."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)


def copy_linked(source: Path, target: Path) -> None:
    """Copy a folder with hard links where the disk can, so that gigabytes are not written twice."""
    shutil.copytree(source, target, symlinks=True, copy_function=_link_or_copy)


def _link_or_copy(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(0o644)


def _fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
