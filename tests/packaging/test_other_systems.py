"""What cannot be run on this system is checked as far as it can be read: it parses, and what it names exists."""

import ast
import importlib
import plistlib
import re
import subprocess

import pytest
import yaml
from checksums import write_checksums
from freeze_rules import ROOT, contents_folder, program_version
from windows_version import version_info

from tlgui.app.installer_mutex import RUNNING_MARK
from tlgui.session.gpu.gpu_environment import environments_dir

PACKAGING = ROOT / "packaging"
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"
SETUP = ROOT / "packaging" / "windows" / "tlgui.iss"
OWN_FOLDERS = {"runs", "weights", "sample pictures", "demo", "logs", "config"}
"""Of the person, or small: they stay when the program goes."""


def setup_sections():
    sections, lines = {}, []
    for line in SETUP.read_text().splitlines():
        if match := re.fullmatch(r"\[(\w+)\]", line.strip()):
            lines = sections.setdefault(match.group(1), [])
        elif line.strip() and not line.startswith((";", "#")):
            lines.append(line)
    return sections


def setup_rows(section):
    """Return each line of a section as its parameters: `Type: files; Name: "x"`."""
    return [dict(re.findall(r'(\w+): ("(?:[^"]|"")*"|[^;]+)', line)) for line in setup_sections()[section]]


def test_the_windows_installer_is_per_user_and_keeps_data():
    sections = setup_sections()
    setup = dict(line.split("=", 1) for line in sections["Setup"])
    assert setup["PrivilegesRequired"] == "lowest"
    assert re.fullmatch(r"\{\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}", setup["AppId"])
    assert set(sections) == {"Setup", "Tasks", "Files", "Icons", "Registry", "Run", "UninstallDelete", "Code"}
    assert "appdata" not in " ".join(sections["Files"] + sections["Code"]).lower()
    for row in sections["Registry"]:
        assert row.startswith("Root: HKA; ")


def test_a_running_program_is_noticed_and_never_closed():
    setup = dict(line.split("=", 1) for line in setup_sections()["Setup"])
    assert setup["AppMutex"] == "{#RunningMark}"
    assert f'#define RunningMark "{RUNNING_MARK}"' in SETUP.read_text()
    assert setup["CloseApplications"] == "no"
    # Inno Setup takes a comma for the end of a name, and Windows a backslash for the end of a namespace.
    assert re.fullmatch(r"[\w-]+", RUNNING_MARK)


def test_uninstalling_removes_what_can_be_made_again_and_nothing_else():
    source = "\n".join(path.read_text() for path in (ROOT / "tlgui").rglob("*.py"))
    made_again = set(re.findall(r'cache_dir\(\) / "([^"]+)"', source)) | {environments_dir().name}
    made_again |= {"speeds.lock"} if "speeds.json" in made_again else set()
    made_again |= {f"{name}-{part}" for name in made_again if name.endswith(".sqlite") for part in ("shm", "wal")}
    assert len(made_again) > 5
    places = [row["Name"].strip('"') for row in setup_rows("UninstallDelete")]
    removed = {place.removeprefix("{localappdata}\\tlgui\\") for place in places if "appdata" in place}
    assert removed == made_again | {"{localappdata}\\tlgui"}
    assert not removed & OWN_FOLDERS
    kinds = {row["Name"].strip('"'): row["Type"] for row in setup_rows("UninstallDelete")}
    assert kinds["{localappdata}\\tlgui"] == "dirifempty"
    assert not any("userappdata" in place for place in places)


def test_uninstalling_leaves_no_empty_key():
    rows = setup_rows("Registry")
    keys = [row["Subkey"].strip('"') for row in rows if "uninsdeletekeyifempty" in row.get("Flags", "")]
    # Undone from the last to the first: the value, its key, the key above.
    assert keys == ["Software\\Classes\\.safetensors", "Software\\Classes\\.safetensors\\OpenWithProgids"]
    assert [row.get("Flags") for row in rows[:3]] == [
        "uninsdeletekeyifempty",
        "uninsdeletekeyifempty",
        "uninsdeletevalue",
    ]


def test_a_newer_version_is_put_beside_the_older_one_and_the_programs_come_last():
    text = SETUP.read_text()
    assert '#define Contents "_internal-" + Kind + "-" + Version' in text
    assert contents_folder("cpu") == f"_internal-cpu-{program_version()}"
    contents, _licences, programs = setup_rows("Files")
    assert contents["DestDir"] == '"{app}\\{#Contents}"'
    assert "uninsneveruninstall" in contents["Flags"]  # else a Setup that breaks off takes it from under a new program
    assert programs["Source"] == '"{#Source}\\*.exe"'
    assert programs["AfterInstall"] == "KeepContents"
    assert "contents_directory=contents_folder(" in (PACKAGING / "tlgui.spec").read_text()


def test_the_windows_installer_names_only_what_exists():
    text = SETUP.read_text()
    used = set(re.findall(r"\{#(\w+)\}", text))
    assert used <= set(re.findall(r"#(?:ifndef|define) (\w+)", text))
    for key in ("LicenseFile", "SetupIconFile"):
        place = re.search(rf"^{key}=(.+)$", text, re.MULTILINE).group(1).replace("\\", "/")
        assert (SETUP.parent / place).is_file()
    assert set(re.findall(r"\{app\}\\([\w-]+)\.exe", text)) == {"tlgui-window"}
    assert 'make_exe("tlgui-window", console=False)' in (ROOT / "packaging" / "tlgui.spec").read_text()


def test_what_the_spec_takes_from_our_modules_is_there():
    spec = ast.parse((ROOT / "packaging" / "tlgui.spec").read_text())
    ours = [node for node in ast.walk(spec) if isinstance(node, ast.ImportFrom) and not node.module.startswith("Py")]
    taken = {(node.module, alias.name) for node in ours for alias in node.names}
    assert ("freeze_rules", "shipped_files") in taken
    for module, name in taken:
        assert hasattr(importlib.import_module(module), name), f"{module}.{name}"


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("1.2.3rc1", (1, 2, 3, 0))]
)
def test_the_windows_version_has_four_numbers(version, numbers):
    text = version_info(version)
    ast.parse(text)
    assert f"filevers={numbers}" in text
    assert f'StringStruct("ProductVersion", "{version}")' in text


def test_the_entitlements_are_a_property_list():
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert entitlements["com.apple.security.cs.disable-library-validation"] is True


@pytest.fixture(scope="module")
def jobs():
    return yaml.safe_load(WORKFLOW.read_text())["jobs"]


def test_the_workflow_builds_tries_and_keeps_on_three_systems(jobs):
    systems = {row["name"]: row for row in jobs["build"]["strategy"]["matrix"]["include"]}
    assert set(systems) == {"linux", "windows", "macos"}
    assert systems["linux"]["container"] == "debian:12"  # the oldest that README names
    scripts = "\n".join(step.get("run", "") for step in jobs["build"]["steps"])
    assert scripts.replace("\\", "/").count("packaging/smoke_test.py") == 4
    for check in ("version", "kind", "files dist"):
        assert f"packaging/release_rules.py {check}\n" in f"{scripts}\n"


def test_each_job_of_the_workflow_waits_for_jobs_that_exist_and_runs_on_a_system_that_is_named(jobs):
    for name, job in jobs.items():
        needs = job.get("needs", [])
        for needed in [needs] if isinstance(needs, str) else needs:
            assert needed in jobs, name
            assert needed != name
        rows = job.get("strategy", {}).get("matrix", {}).get("include", [{"os": job["runs-on"]}])
        for row in rows:
            assert re.fullmatch(r"(ubuntu|windows|macos)-\d+(\.\d+)?", row["os"]), "a label that moves breaks a release"
    assert jobs["publish"]["needs"] == "build"


def test_each_step_does_one_thing_and_its_condition_names_a_system_of_the_matrix(jobs):
    names = {row["name"] for row in jobs["build"]["strategy"]["matrix"]["include"]}
    for job in jobs.values():
        for step in job["steps"]:
            assert ("uses" in step) != ("run" in step), step
            assert re.fullmatch(r"actions/[\w-]+@v\d+", step.get("uses", "actions/none@v0"))
            assert set(re.findall(r"matrix\.name [!=]= '(\w+)'", step.get("if", ""))) <= names


def test_every_script_of_the_workflow_can_be_read_by_its_shell(jobs):
    n_read = 0
    for job in jobs.values():
        for step in job["steps"]:
            if "run" not in step or step.get("shell") == "pwsh":
                continue
            script = re.sub(r"\$\{\{.*?\}\}", "value", step["run"])
            done = subprocess.run(["bash", "-n"], input=script, capture_output=True, text=True, check=False)
            assert done.returncode == 0, f"{step['name']}: {done.stderr}"
            n_read += 1
    assert n_read >= 8


def test_in_the_container_nobody_asks_for_sudo(jobs):
    for step in jobs["build"]["steps"]:
        if step.get("if", "") in ("", "matrix.name == 'linux'"):
            assert "sudo" not in step.get("run", "")


def test_what_is_set_for_later_steps_does_not_pass_through_a_shell_of_windows(jobs):
    for step in jobs["build"]["steps"]:
        if step.get("if", "") == "":
            assert "GITHUB_ENV" not in step.get("run", ""), "release_rules.py writes it, without carriage returns"


def test_the_workflow_names_only_files_that_exist():
    text = WORKFLOW.read_text().replace("\\", "/")
    for place in set(re.findall(r"packaging/[\w/]+\.\w+", text)):
        assert (ROOT / place).is_file(), place


def test_what_is_checked_out_anywhere_has_unix_line_ends():
    assert re.search(r"^\* text=auto eol=lf$", (ROOT / ".gitattributes").read_text(), re.MULTILINE)
    for path in (WORKFLOW, SETUP, *PACKAGING.rglob("*.sh"), *PACKAGING.glob("*.py")):
        assert b"\r" not in path.read_bytes(), path


@pytest.mark.parametrize("suffix", ["png", "ico", "icns", "safetensors"])
def test_pictures_and_weights_are_checked_out_as_they_are(suffix):
    assert f"*.{suffix} binary" in (ROOT / ".gitattributes").read_text().splitlines()
    assert list(ROOT.glob(f"packaging/**/*.{suffix}")) or list(ROOT.glob(f"resources/**/*.{suffix}"))


def test_checksums_are_in_the_form_that_sha256sum_reads(tmp_path):
    (tmp_path / "a.deb").write_bytes(b"a")
    (tmp_path / "notes.txt").write_bytes(b"b")
    sums = write_checksums(tmp_path).read_text()
    assert sums == "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.deb\n"
