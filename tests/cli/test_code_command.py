"""`tlgui code` prints the script of a run, or writes it, and says what it cannot repeat."""

import json

from tlgui.cli import run as tlgui
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs.run import train


def test_the_script_is_printed_or_written_and_replaces_nothing_of_others(
    pictures_folder, quick_config, tmp_path, capsys
):
    run, out = tmp_path / "run", tmp_path / "repeats.py"
    train(quick_config, scan_folder(pictures_folder), out=run, on_event=lambda _event: None)
    assert tlgui(["code", str(run)]) == 0
    printed = capsys.readouterr()
    compile(printed.out, "run.py", "exec")
    assert printed.err == ""
    for _ in range(2):
        assert tlgui(["code", str(run), "--out", str(out)]) == 0
    assert out.read_text(encoding="utf-8") == printed.out
    out.write_text("my own script")
    assert tlgui(["code", str(run), "--out", str(out)]) == 2
    assert out.read_text() == "my own script"
    assert tlgui(["code", str(run), "--out", str(run / "config.json"), "--overwrite"]) == 2
    config = json.loads((run / "config.json").read_text())
    config["arithmetic"]["learning"] = "bf16"
    (run / "config.json").write_text(json.dumps(config))
    capsys.readouterr()
    assert tlgui(["code", str(run)]) == 0
    assert "Note: The run computed in half precision (bf16)" in capsys.readouterr().err
    (run / "split.json").unlink()
    assert tlgui(["code", str(run)]) == 2
    assert "Give the folder of the run that made it." in capsys.readouterr().err
