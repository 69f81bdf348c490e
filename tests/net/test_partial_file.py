"""A fetched file is whole under its own name, also after a power cut."""

from forgetful_disk import ForgetfulDisk

from tlgui.net.partial_file import PartialFile

CONTENT = bytes(range(256)) * 40


def test_after_a_power_cut_the_file_is_whole_or_not_under_its_own_name(tmp_path, monkeypatch):
    target = tmp_path / "net.pth"
    part = PartialFile(target)
    with monkeypatch.context() as patches:
        disk = ForgetfulDisk(tmp_path, patches)
        with part.open(part.place_for(0, ""), 0) as file:
            file.write(CONTENT)
        part.become_target(part.path)
        disk.note()
        disk.close()
    found = [(what, files.get("net.pth")) for moment in disk.moments for what, files in moment.disks().items()]
    assert {content for _, content in found} == {None, CONTENT}, found
    assert all(content == CONTENT for _, content in found[-len(disk.moments[-1].disks()) :]), "it is there for good"
