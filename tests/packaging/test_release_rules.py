"""What may not be published stops the hosted workflow, with a sentence that says why."""

import re

import pytest
import release_rules
from release_rules import MAX_RELEASE_FILE_BYTES, check_files, check_kind, check_version

import tlgui


@pytest.mark.parametrize("ref", ["", "refs/heads/main", f"refs/tags/v{tlgui.__version__}"])
def test_the_version_is_the_programs(ref):
    assert check_version(ref) == tlgui.__version__


def test_a_tag_that_names_another_version_is_refused():
    with pytest.raises(SystemExit, match=r"v99\.0\.0"):
        check_version("refs/tags/v99.0.0")


def test_only_the_torch_for_the_processor_is_published():
    assert check_kind("cpu") == "cpu"
    with pytest.raises(SystemExit, match="TORCH_CPU_INDEX"):
        check_kind("cuda")


def test_a_file_that_a_release_page_does_not_take_is_refused(tmp_path):
    with pytest.raises(SystemExit, match="no installer"):
        check_files(tmp_path)
    installer = tmp_path / "tlgui-cpu-1.0-windows.exe"
    with installer.open("wb") as file:
        file.truncate(MAX_RELEASE_FILE_BYTES)  # holes: it takes no room
        assert check_files(tmp_path) == [installer]
        file.truncate(MAX_RELEASE_FILE_BYTES + 1)
    with pytest.raises(SystemExit, match="2147483648 bytes"):
        check_files(tmp_path)


def test_the_steps_that_follow_are_told_without_a_carriage_return(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("GITHUB_ENV", str(tmp_path / "environment"))
    monkeypatch.setenv("GITHUB_REF", "")
    release_rules.main(["version"])
    release_rules.tell("KIND", "cpu")
    assert (tmp_path / "environment").read_bytes() == f"VERSION={tlgui.__version__}\nKIND=cpu\n".encode()
    assert f"VERSION={tlgui.__version__}" in capsys.readouterr().out


def test_without_knowing_what_to_check_it_explains_itself():
    with pytest.raises(SystemExit, match=re.escape("version | kind | files")):
        release_rules.main(["everything"])
