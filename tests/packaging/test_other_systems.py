"""What cannot be run on this system is checked as far as it can be read: it parses, and what it names exists."""

import ast
import plistlib
import re

import pytest
from checksums import write_checksums
from freeze_rules import ROOT
from windows_version import version_info

PACKAGING = ROOT / "packaging"
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"
SETUP = ROOT / "packaging" / "windows" / "tlgui.iss"


def setup_sections():
    sections, lines = {}, []
    for line in SETUP.read_text().splitlines():
        if match := re.fullmatch(r"\[(\w+)\]", line.strip()):
            lines = sections.setdefault(match.group(1), [])
        elif line.strip() and not line.startswith((";", "#")):
            lines.append(line)
    return sections


def test_the_windows_installer_is_per_user_and_keeps_data():
    sections = setup_sections()
    setup = dict(line.split("=", 1) for line in sections["Setup"])
    assert setup["PrivilegesRequired"] == "lowest"
    assert re.fullmatch(r"\{\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}", setup["AppId"])
    assert set(sections) <= {"Setup", "Tasks", "InstallDelete", "Files", "Icons", "Registry", "Run"}
    assert "appdata" not in " ".join(sections["InstallDelete"] + sections["Files"]).lower()
    for row in sections["Registry"]:
        assert row.startswith("Root: HKA; ")


def test_the_windows_installer_names_only_what_exists():
    text = SETUP.read_text()
    used = set(re.findall(r"\{#(\w+)\}", text))
    assert used <= set(re.findall(r"#(?:ifndef|define) (\w+)", text))
    for key in ("LicenseFile", "SetupIconFile"):
        place = re.search(rf"^{key}=(.+)$", text, re.MULTILINE).group(1).replace("\\", "/")
        assert (SETUP.parent / place).is_file()
    assert set(re.findall(r"\{app\}\\([\w-]+)\.exe", text)) == {"tlgui-window"}
    assert 'make_exe("tlgui-window", console=False)' in (ROOT / "packaging" / "tlgui.spec").read_text()


def test_the_spec_can_be_read_as_python():
    ast.parse((ROOT / "packaging" / "tlgui.spec").read_text())


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


def test_the_workflow_builds_tries_and_keeps_on_three_systems():
    yaml = pytest.importorskip("yaml")
    jobs = yaml.safe_load(WORKFLOW.read_text())["jobs"]
    systems = {row["name"] for row in jobs["build"]["strategy"]["matrix"]["include"]}
    assert systems == {"linux", "windows", "macos"}
    scripts = "\n".join(step.get("run", "") for step in jobs["build"]["steps"])
    assert scripts.replace("\\", "/").count("packaging/smoke_test.py") == 4


def test_the_workflow_names_only_files_that_exist():
    text = WORKFLOW.read_text().replace("\\", "/")
    for place in set(re.findall(r"packaging/[\w/]+\.\w+", text)):
        assert (ROOT / place).is_file(), place


def test_checksums_are_in_the_form_that_sha256sum_reads(tmp_path):
    (tmp_path / "a.deb").write_bytes(b"a")
    (tmp_path / "notes.txt").write_bytes(b"b")
    sums = write_checksums(tmp_path).read_text()
    assert sums == "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.deb\n"
