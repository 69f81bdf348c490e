"""What an earlier version wrote keeps being read; tests/data/old_version says how it was made."""

import json
import shutil
from pathlib import Path

from tlgui.core.config import TrainConfig
from tlgui.core.model_header import read_model_header
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.runs.run import resume_training
from tlgui.settings import load_settings

OLD = Path(__file__).resolve().parent.parent / "data" / "old_version"


def moved_run(tmp_path, name):
    """Copy a run and let it find its pictures where they are now."""
    folder = tmp_path / name
    shutil.copytree(OLD / name, folder)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    config["dataset"]["root"] = str(OLD / "pictures")
    config["config"]["head_epochs"] = 152  # enough to go on, and soon done
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    return folder


def test_an_old_model_file_answers_pictures():
    header = read_model_header(OLD / "finished_run" / "model.safetensors")
    assert header.class_names == ("blue", "red")
    predictor = Predictor.load(OLD / "finished_run" / "model.safetensors")
    (answer,) = predictor.predict([OLD / "pictures" / "red" / "0.png"])
    assert len(answer.scores) == 2


def test_an_old_interrupted_run_goes_on_and_keeps_its_renamed_choice(tmp_path):
    folder = moved_run(tmp_path, "interrupted_run")
    written = json.loads((folder / "config.json").read_text(encoding="utf-8"))["config"]
    assert written["kept_views"] == 2
    assert TrainConfig.from_json(written).cached_views == 2
    n_before = sum('"EpochDone"' in line for line in (folder / "events.jsonl").read_text().splitlines())

    result = resume_training(folder, on_event=lambda _event: None)

    lines = (folder / "events.jsonl").read_text().splitlines()
    assert sum('"EpochDone"' in line for line in lines) > n_before
    assert result.finished.model is not None
    assert json.loads(lines[-1])["outcome"] == "completed"


def test_old_settings_keep_every_choice():
    settings = load_settings(OLD / "settings.json")
    assert settings.weights_files == {"resnet18": "/srv/weights/mine.pth"}
    config = TrainConfig.from_json(settings.last_config)
    assert (config.cached_views, config.early_stop, config.weight_decay) == (3, None, 0.125)
