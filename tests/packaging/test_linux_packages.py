"""The Linux installers, built around a program of one line: what goes in, and that nothing stays behind."""

import gzip
import os
import re
import shutil
import signal
import subprocess
import sys
import time

import pytest
from linux_packages import LINUX, build_deb, build_self_extractor, control_text, stage_share
from torch_build import TorchBuild

import tlgui
from tlgui.paths import cache_dir, config_dir, data_dir
from tlgui.session.gpu.gpu_environment import environments_dir

CPU = TorchBuild("cpu", "2.15.0+cpu", "0.29.2+cpu")

NO_SPACE = "echo header; echo '/dev/disk 10 10 0 100% /'"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these installers are for Linux")


@pytest.fixture(scope="module")
def frozen(tmp_path_factory):
    """A program of one line, laid out as PyInstaller does."""
    folder = tmp_path_factory.mktemp("frozen") / "tlgui"
    (folder / "_internal").mkdir(parents=True)
    (folder / "tlgui").write_text('#!/bin/sh\necho "tlgui 9.9.9"\n')
    (folder / "tlgui").chmod(0o755)
    (folder / "_internal" / "library.so.1").write_bytes(b"x" * 5000)
    (folder / "_internal" / "library.so").symlink_to("library.so.1")
    (folder / "LICENCES.txt").touch()
    return folder


@pytest.fixture
def home(tmp_path):
    """The home folder of a person who has something of their own in it."""
    home = tmp_path / "home of someone"
    kept = home / ".local" / "share" / "tlgui" / "runs"
    kept.mkdir(parents=True)
    (kept / "model.safetensors").touch()
    return home


@pytest.fixture(scope="module")
def installer(frozen, tmp_path_factory):
    dist = tmp_path_factory.mktemp("dist")
    return build_self_extractor(frozen, CPU, work=tmp_path_factory.mktemp("build") / "run", dist=dist)


@pytest.fixture
def tools(tmp_path, monkeypatch):
    """A folder that is looked into first for programs."""
    folder = tmp_path / "tools"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    return folder


def add_tool(folder, name, script):
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


def variables(home, **more):
    return {"PATH": os.environ["PATH"], **({"HOME": str(home)} if home else {}), **more}


def run_script(command, home, *, code=0, **more):
    command = list(map(str, command))
    done = subprocess.run(command, env=variables(home, **more), capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


def start(installer, home, *options, code=0, **more):
    return run_script(["sh", installer, *options], home, code=code, **more)


def uninstall(prefix, home, *options, code=0, **more):
    return run_script([prefix / "opt" / "tlgui" / "uninstall.sh", *options], home, code=code, **more)


def files_below(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir())


def assert_runs(prefix):
    """The program is whole, where it belongs, and nothing of another version is beside it or in it."""
    assert run_script([prefix / "bin" / "tlgui"], None) == "tlgui 9.9.9\n"
    assert [path.name for path in (prefix / "opt").iterdir()] == ["tlgui"]
    names = {path.name for path in (prefix / "opt" / "tlgui").iterdir()}
    assert names == {"program", "share", "integrate.sh", "uninstall.sh", "integration_files.sh"}


def test_install_use_and_uninstall_leave_only_what_is_the_persons_own(installer, home):
    before = files_below(home)
    assert installer.name.startswith("tlgui-cpu-")
    start(installer, home, "--yes")
    prefix = home / ".local"
    said = subprocess.run([prefix / "bin" / "tlgui"], capture_output=True, text=True, check=True).stdout
    assert said == "tlgui 9.9.9\n"
    assert (prefix / "opt" / "tlgui" / "program" / "_internal" / "library.so").is_symlink()
    entry = (prefix / "share" / "applications" / "tlgui.desktop").read_text()
    assert f'Exec="{prefix}/bin/tlgui" gui %f' in entry
    assert "still there" in uninstall(prefix, home)
    assert files_below(home) == before


def test_installing_again_replaces_the_program(installer, home):
    start(installer, home, "--yes")
    old = home / ".local" / "opt" / "tlgui" / "program" / "left over from before"
    old.touch()
    start(installer, home, "--yes")
    assert not old.exists()
    assert (home / ".local" / "bin" / "tlgui").exists()


def test_a_damaged_installer_changes_nothing(installer, home, tmp_path):
    before = files_below(home)
    content = bytearray(installer.read_bytes())
    content[-20] ^= 0xFF
    (tmp_path / "damaged.run").write_bytes(content)
    assert "damaged" in start(tmp_path / "damaged.run", home, "--yes", code=2)
    assert files_below(home) == before


def test_the_installer_explains_itself_and_can_be_checked_and_unpacked(installer, home, tmp_path):
    assert "without administrator rights" in start(installer, home, "--help")
    assert "whole" in start(installer, home, "--check")
    start(installer, home, "--extract", str(tmp_path / "unpacked"))
    assert (tmp_path / "unpacked" / "program" / "tlgui").exists()
    assert "not known" in start(installer, home, "--wrong", code=2)
    assert "needs a folder" in start(installer, home, "--prefix", code=2)


def test_without_an_answer_nothing_is_installed(installer, home):
    done = subprocess.run(
        ["sh", str(installer)], env={"HOME": str(home), "PATH": os.environ["PATH"]},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "Nothing was changed" in done.stdout
    assert not (home / ".local" / "opt").exists()


def test_too_little_space_is_said_before_anything_is_changed(installer, home, tools):
    add_tool(tools, "df", NO_SPACE)
    assert "0 MB are free. Nothing was changed" in start(installer, home, "--yes", code=2)
    assert not (home / ".local" / "opt").exists()


@pytest.mark.parametrize(
    "gone", ["program/tlgui", "program", "share", "uninstall.sh", "integrate.sh", "integration_files.sh"]
)
def test_a_half_removed_program_is_replaced(installer, home, gone):
    start(installer, home, "--yes")
    place = home / ".local" / "opt" / "tlgui" / gone
    shutil.rmtree(place) if place.is_dir() else place.unlink()
    start(installer, home, "--yes")
    assert_runs(home / ".local")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_while_unpacking_leaves_everything_as_it_was(installer, home, tools, number):
    start(installer, home, "--yes")
    before = files_below(home)
    add_tool(tools, "tar", 'for last; do :; done; touch "$last/begun"; exec sleep 60')
    process = subprocess.Popen(
        ["sh", installer, "--yes"], env=variables(home), stdout=subprocess.DEVNULL,
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),  # tests in the background may ignore it
    )  # fmt: skip
    deadline = time.monotonic() + 20
    while not (home / ".local" / "opt" / "tlgui.new" / "begun").exists():
        assert time.monotonic() < deadline
        time.sleep(0.02)
    process.send_signal(number)
    assert process.wait(timeout=20) == 128 + number
    assert files_below(home) == before
    assert_runs(home / ".local")


def test_a_program_that_a_crash_left_without_its_name_gets_it_back(installer, home, tools):
    start(installer, home, "--yes")
    opt = home / ".local" / "opt"
    (opt / "tlgui").rename(opt / "tlgui.old")
    (opt / "tlgui.new").mkdir()
    add_tool(tools, "df", NO_SPACE)
    start(installer, home, "--yes", code=2)
    assert_runs(home / ".local")


def test_what_a_crash_left_of_an_older_version_is_taken_away(installer, home, tools):
    start(installer, home, "--yes")
    prefix = home / ".local"
    shutil.copytree(prefix / "opt" / "tlgui", prefix / "opt" / "tlgui.old")
    add_integration_file(prefix, "tlgui.old", "applications/earlier.desktop")
    add_tool(tools, "df", NO_SPACE)
    start(installer, home, "--yes", code=2)
    assert_runs(prefix)
    assert not (prefix / "share" / "applications" / "earlier.desktop").exists()
    assert (prefix / "share" / "applications" / "tlgui.desktop").exists()


def add_integration_file(prefix, version, place):
    """Let an installed version have one more file for the desktop."""
    with (prefix / "opt" / version / "integration_files.sh").open("a") as script:
        script.write(f'INTEGRATION_FILES="$INTEGRATION_FILES {place}"\n')
    for share in (prefix / "opt" / version / "share", prefix / "share"):
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        (share / place).touch()


def test_an_upgrade_takes_away_what_only_the_older_version_had(installer, home):
    start(installer, home, "--yes")
    prefix = home / ".local"
    before = files_below(home)
    add_integration_file(prefix, "tlgui", "icons/hicolor/16x16/apps/earlier.png")
    start(installer, home, "--yes")
    assert files_below(home) == before
    assert not (prefix / "share" / "icons" / "hicolor" / "16x16").exists()


@pytest.mark.parametrize("name", ["tlgui", "tlgui.old"])
@pytest.mark.parametrize("kind", ["folder", "file", "link"])
def test_what_is_not_ours_is_refused_and_left_alone(installer, home, name, kind):
    elsewhere = home / "elsewhere"
    start(installer, home, "--yes", "--prefix", str(elsewhere))
    opt = home / ".local" / "opt"
    opt.mkdir()
    if kind == "folder":
        (opt / name).mkdir()
        (opt / name / "uninstall.sh").touch()
    elif kind == "file":
        (opt / name).touch()
    else:
        (opt / name).symlink_to(elsewhere / "opt" / "tlgui")
    before = files_below(home)
    said = start(installer, home, "--yes", code=2)
    assert "was not put there by tlgui" in said
    assert "Nothing was changed" in said
    assert files_below(home) == before
    assert_runs(elsewhere)


def test_a_menu_that_cannot_be_written_is_told_and_the_next_try_ends_well(installer, home):
    start(installer, home, "--yes")
    share = home / ".local" / "share"
    share.rename(home / "share")
    share.touch()
    assert "start this file again" in start(installer, home, "--yes", code=2)
    share.unlink()
    (home / "share").rename(share)
    start(installer, home, "--yes")
    assert_runs(home / ".local")


def test_uninstalling_takes_away_what_interrupted_installations_left(installer, home):
    before = files_below(home)
    start(installer, home, "--yes")
    prefix = home / ".local"
    shutil.copytree(prefix / "opt" / "tlgui", prefix / "opt" / "tlgui.old")
    add_integration_file(prefix, "tlgui.old", "applications/earlier.desktop")
    shutil.copytree(prefix / "opt" / "tlgui", prefix / "opt" / "tlgui.new")
    (prefix / "opt" / "tlgui" / "program" / "tlgui").unlink()
    uninstall(prefix, home)
    assert files_below(home) == before
    assert not (prefix / "opt").exists()


def test_without_a_home_folder_only_what_needs_one_says_so(installer, tmp_path):
    assert "without administrator rights" in start(installer, None, "--help")
    assert "HOME is not set" in start(installer, None, "--yes", code=2)
    start(installer, None, "--yes", "--prefix", str(tmp_path / "place"))
    assert_runs(tmp_path / "place")
    assert "removed" in uninstall(tmp_path / "place", None)
    assert files_below(tmp_path / "place") == []


@pytest.mark.parametrize(("there", "back"), [("link", "real"), ("real", "link"), ("link", "link")])
def test_a_link_on_the_way_changes_nothing(installer, home, tmp_path, there, back):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    start(installer, home, "--yes", "--prefix", str(tmp_path / there))
    uninstall(tmp_path / back, home)
    assert not any((tmp_path / "real").iterdir())


def test_opt_on_another_disk_is_found_from_both_ends(installer, home, tmp_path):
    (tmp_path / "large disk").mkdir()
    (home / ".local" / "opt").symlink_to(tmp_path / "large disk")
    start(installer, home, "--yes")
    assert run_script([home / ".local" / "bin" / "tlgui"], None) == "tlgui 9.9.9\n"
    uninstall(home / ".local", home)
    assert not any((tmp_path / "large disk").iterdir())
    assert not (home / ".local" / "bin").exists()


def test_a_menu_entry_where_no_desktop_looks_is_told(installer, home, tmp_path):
    place = tmp_path / "place"
    assert "from the menu" in start(installer, home, "--yes")
    options = ("--yes", "--prefix", str(place))
    said = start(installer, home, *options)
    assert f"'{place}/share', where your desktop does not look" in said
    assert "XDG_DATA_DIRS" in said
    assert "from the menu" not in said
    assert "from the menu" in start(installer, home, *options, XDG_DATA_DIRS=f"/usr/share:{place}/share")
    assert "from the menu" in start(installer, home, *options, XDG_DATA_HOME=f"{place}/share")
    assert "does not look" in start(installer, home, "--yes", XDG_DATA_HOME=str(tmp_path / "data"))


XDG = {"XDG_DATA_HOME": "my data", "XDG_CACHE_HOME": "my cache", "XDG_CONFIG_HOME": "my settings"}


@pytest.fixture(params=[{}, XDG], ids=["usual folders", "XDG folders"])
def used(request, home, monkeypatch):
    """Folders as after months of use; yields the variables that tell where they are."""
    chosen = {name: str(home / folder) for name, folder in request.param.items()}
    monkeypatch.delenv("TLGUI_DATA_DIR")
    for name in XDG:
        monkeypatch.delenv(name, raising=False)
    for name, value in (chosen | {"HOME": str(home)}).items():
        monkeypatch.setenv(name, value)
    folders = (cache_dir() / "features", environments_dir() / "environment 1", data_dir() / "runs", config_dir())
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "a file").write_bytes(b"x" * 20_000)
    return chosen


def test_uninstalling_removes_what_can_be_made_again_and_tells_what_stays(installer, home, used):
    start(installer, home, "--yes", **used)
    said = uninstall(home / ".local", home, **used)
    assert not cache_dir().exists()
    assert not environments_dir().exists()
    assert (data_dir() / "runs" / "a file").exists()
    assert (config_dir() / "a file").exists()
    removed, stays = said.split("still there")
    assert re.search(rf"\d+K  {re.escape(str(cache_dir()))}\n", removed)
    assert re.search(rf"\d+K  {re.escape(str(environments_dir()))}\n", removed)
    assert re.search(rf"\d+K  {re.escape(str(data_dir()))}\n", stays)
    assert re.search(rf"\d+K  {re.escape(str(config_dir()))}\n", stays)


def test_an_upgrade_keeps_what_can_be_made_again(installer, home, used):
    start(installer, home, "--yes", **used)
    start(installer, home, "--yes", **used)
    # So an installer of an earlier version takes this one away, to put itself in its place.
    assert uninstall(home / ".local", home, "--quiet", **used) == ""
    assert (cache_dir() / "features" / "a file").exists()
    assert (environments_dir() / "environment 1" / "a file").exists()
    assert not (home / ".local" / "opt").exists()


def test_a_chosen_data_folder_is_left_whole(installer, home, tmp_path):
    start(installer, home, "--yes")
    chosen = tmp_path / "everything of tlgui's"
    (chosen / "cache").mkdir(parents=True)
    (chosen / "cache" / "a file").touch()
    assert str(chosen) in uninstall(home / ".local", home, TLGUI_DATA_DIR=str(chosen))
    assert (chosen / "cache" / "a file").exists()


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")
def test_the_debian_package_holds_program_and_desktop_files(frozen, tmp_path):
    (tmp_path / "dist").mkdir()
    path = build_deb(frozen, CPU, work=tmp_path / "build" / "deb", dist=tmp_path / "dist")
    assert re.fullmatch(rf"tlgui-cpu_{re.escape(tlgui.__version__)}_\w+\.deb", path.name)
    listing = subprocess.run(["dpkg-deb", "--contents", path], capture_output=True, text=True, check=True).stdout
    places = {line.split()[5] for line in listing.splitlines()}
    assert places >= {
        "./opt/tlgui/tlgui",
        "./opt/tlgui/LICENCES.txt",
        "./usr/bin/tlgui",
        "./usr/share/applications/tlgui.desktop",
        "./usr/share/mime/packages/tlgui.xml",
        "./usr/share/metainfo/tlgui.metainfo.xml",
        "./usr/share/man/man1/tlgui.1.gz",
        "./usr/share/icons/hicolor/scalable/apps/tlgui.svg",
        "./usr/share/icons/hicolor/128x128/apps/tlgui.png",
        "./usr/share/doc/tlgui-cpu/copyright",
        "./usr/share/doc/tlgui-cpu/changelog.gz",
    }
    assert all(line.split()[1] == "root/root" for line in listing.splitlines())
    version = subprocess.run(["dpkg-deb", "-f", path, "Version"], capture_output=True, text=True, check=True).stdout
    assert version.strip() == tlgui.__version__
    assert frozen.is_dir()


def test_the_control_file_has_no_open_places_and_names_the_torch_inside():
    text = control_text(CPU, 1234)
    assert "@" not in text
    assert "PyTorch 2.15.0+cpu" in text
    assert "libglib2.0-0 | libglib2.0-0t64" in text


def test_the_manual_page_is_stamped(tmp_path):
    stage_share(tmp_path)
    manual = gzip.decompress((tmp_path / "man" / "man1" / "tlgui.1.gz").read_bytes()).decode()
    assert f"tlgui {tlgui.__version__}" in manual
    assert "@" not in manual


def test_the_list_of_integration_files_is_what_is_laid_out(tmp_path):
    stage_share(tmp_path)
    listed = run_script(["sh", "-c", f'. "{LINUX}/integration_files.sh"; echo $INTEGRATION_FILES'], None)
    assert sorted(listed.split()) == files_below(tmp_path)


@pytest.mark.parametrize(
    ("place", "may_stay"),
    [
        ("home/person/.local/share/tlgui/runs/mine", True),
        ("home/person/.config/tlgui", True),
        ("home/person/.cache/fontconfig/a", True),
        ("home/person/demo/run/model.safetensors", True),
        ("tmp/torchinductor_person", True),
        ("tmp/torchinductor_person/kernel", False),
        ("home/person/.local/share/tlgui/gpu engine", False),
        ("home/person/.local/share/tlgui/gpu engine/environment 1", False),
        ("home/person/.cache/tlgui", False),
        ("home/person/.local/bin", False),
        ("home/person/.local/share/tlgui other", False),
        ("usr/share/applications/mimeinfo.cache", False),
        ("opt/tlgui", False),
    ],
)
def test_leftovers_are_judged(tmp_path, place, may_stay):
    before, after = tmp_path / "before.txt", tmp_path / "after.txt"
    before.write_text("etc\nhome/person\nopt\n")
    after.write_text("\n".join(sorted(["etc", "home/person", "opt", place])) + "\n")
    said = run_script(["sh", LINUX / "leftovers.sh", before, after], None, code=0 if may_stay else 1)
    assert said == ("" if may_stay else f"{place}\n")


PRETENDED_CHROOT = """
echo "$*" >>"$LOG"
home="$1/home/person"
data="$home/.local/share/tlgui"
if [ -n "$FAULT" ]; then case "$*" in *"$FAULT"*) exit 1 ;; esac; fi
case "$*" in
    *useradd*) mkdir -p "$home" ;;
    *" demo --out"*) mkdir -p "$home/demo/run" "$home/.cache/tlgui"; echo x >"$home/demo/run/model.safetensors" ;;
    *"environment 1"*) mkdir -p "$data/gpu engine" "$data/runs"; echo mine >"$data/runs/mine" ;;
    *uninstall.sh* | *"rm -rf ~/.cache/tlgui"*) rm -rf "$home/.cache/tlgui" "$data/gpu engine" ;;
    *"apt-get -y -qq autoremove"*) [ -z "$LEFT" ] || touch "$1/$LEFT" ;;
esac
"""


@pytest.fixture
def prove(tools, tmp_path):
    """Runs the proof in a root in which nothing really happens."""
    log = tmp_path / "log"
    add_tool(tools, "chroot", PRETENDED_CHROOT)
    add_tool(tools, "unshare", 'echo "$*" >>"$LOG"; shift; exec "$@"')
    add_tool(tools, "Xvfb", "echo 7 >&3; exec sleep 60")
    for name in ("mount", "umount", "mknod"):
        add_tool(tools, name, "")
    for folder in ("etc", "dev", "proc", "tmp", "opt", "home"):
        (tmp_path / "base" / folder).mkdir(parents=True)

    def run(name, code, *, fault="", left="", **more):
        (tmp_path / name).touch()
        command = ["sh", LINUX / "prove_in_bare_debian.sh", tmp_path / name, tmp_path / "work"]
        more |= {"BASE": str(tmp_path / "base"), "LOG": str(log), "FAULT": fault, "LEFT": left}
        return run_script(command, None, code=code, **more), log.read_text()

    return run


@pytest.mark.parametrize("name", ["tlgui-cpu.deb", "tlgui-cpu.run"])
def test_the_proof_passes_when_everything_does_and_cuts_the_network_for_the_demo(prove, name):
    said, log = prove(name, 0)
    assert "demo by the person, with the network cut: passed" in said
    assert f"{name}: all passed" in said
    assert re.search(r"^--net chroot .* demo --out ~/demo$", log, re.MULTILINE)
    assert log.count("--net") == 2  # to look whether it is cut, and for the demo


def test_the_proof_says_when_the_network_was_not_cut(prove):
    said, log = prove("tlgui-cpu.deb", 0, NETWORK="kept")
    assert "THE NETWORK IS NOT CUT" in said
    assert "demo by the person: passed" in said
    assert "--net" not in log


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ("--version", "it says its version: FAILED"),
        ("offscreen", "the window opens offscreen: FAILED"),
        (" demo --out", "demo by the person, with the network cut: FAILED"),
        ("smoke_test.py", "smoke test: FAILED"),
    ],
)
def test_the_proof_fails_when_a_step_does(prove, fault, told):
    said, _ = prove("tlgui-cpu.deb", 1, fault=fault)
    assert told in said
    assert "tlgui-cpu.deb: FAILED" in said


@pytest.mark.parametrize("left", ["opt/left over", "home/person/.cache/another", "tmp/left over"])
def test_the_proof_fails_when_something_is_left(prove, left):
    said, _ = prove("tlgui-cpu.deb", 1, left=left)
    assert f"\n{left}\n" in said
    assert "nothing else is left (what is, stands above): FAILED" in said
