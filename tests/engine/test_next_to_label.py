"""Which pictures to label next: unsure ones that differ, none that is known, and what the command says."""

import json
import shutil

import pytest
import torch
from damaged_models import GOOD

from tlgui.cli import run
from tlgui.core.control import Control
from tlgui.core.errors import DatasetError
from tlgui.core.next_to_label import margin
from tlgui.engine.data.adding import add_pictures
from tlgui.engine.data.picture_hashes import content_hash
from tlgui.engine.door.labelling_requests import LabelNextRequest
from tlgui.engine.door.registry import TaskContext, handler_for
from tlgui.engine.inference import next_to_label as module
from tlgui.engine.inference.next_to_label import choose_next, next_to_label, uncertainty
from tlgui.engine.inference.predictor import Predictor

PICTURES = GOOD.parents[1] / "pictures"


def nothing(*_):
    pass


def look(paths, count=3, root=None, report=nothing, check=nothing):
    return next_to_label(Predictor.load(GOOD), paths, count, root=root, report=report, check=check)


def test_the_least_sure_comes_first_and_its_double_does_not_follow():
    features = torch.tensor([[1.0, 0], [1.0, 0.001], [0, 1.0], [0.5, 0.5]])
    probabilities = torch.tensor([[0.51, 0.49], [0.51, 0.49], [0.6, 0.4], [0.99, 0.01]])
    chosen = choose_next(features, probabilities, 2)
    assert chosen[0] in (0, 1)
    assert chosen[1] == 2
    assert sorted(choose_next(features, probabilities, 9)) == [0, 1, 2, 3]


def test_among_pictures_that_differ_alike_the_unsure_are_chosen():
    features = torch.eye(6)
    probabilities = torch.tensor([[0.99, 0.01], [0.6, 0.4], [0.9, 0.1], [0.5, 0.5], [0.8, 0.2], [1.0, 0.0]])
    assert choose_next(features, probabilities, 3) == [3, 1, 4]
    assert uncertainty(probabilities)[3] == 1
    assert uncertainty(torch.tensor([[1.0]])).tolist() == [1]


def test_doubles_are_passed_over_for_pictures_that_it_is_nearly_as_unsure_of():
    torch.manual_seed(0)
    features = torch.rand(40, 16).repeat(3, 1)
    probabilities = torch.rand(40, 1).repeat(3, 1) / 4 + 0.5
    chosen = choose_next(features, torch.cat([probabilities, 1 - probabilities], dim=1), 20)
    assert len({number % 40 for number in chosen}) == 20


@pytest.fixture
def folder(tmp_path):
    """Ten pictures that no model has seen the split of, one of them twice, and a file that is none."""
    folder = tmp_path / "new"
    shutil.copytree(PICTURES / "red", folder)
    shutil.copy(folder / "0.png", folder / "again.png")
    (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nno more")
    return folder


def test_every_file_is_accounted_for(folder):
    said = []
    seen = {content for contents in Predictor.load(GOOD).header.split.values() for content in contents}
    n_seen = sum(content_hash(path) in seen for path in (PICTURES / "red").iterdir())
    chosen = look([folder], count=100, report=said.append)
    assert chosen.n_known == n_seen + 1
    assert chosen.n_unreadable == 1
    assert len(chosen.predictions) == chosen.n_looked_at == 10 - n_seen
    assert said[-1].done == said[-1].total == chosen.n_looked_at + 1
    assert margin(chosen.predictions[0]) == min(map(margin, chosen.predictions))
    assert {message.key for message in chosen.remarks()} == {"labelling.known", "labelling.unreadable"}


def test_what_the_folder_of_the_labels_has_is_not_asked_for(folder, tmp_path):
    data = tmp_path / "data"
    shutil.copytree(PICTURES, data)
    before = look([folder, data], count=100, root=data)
    added = before.predictions[0].path
    assert not any(str(data) in prediction.path for prediction in before.predictions)
    add_pictures(data, [folder / added], "red", ("blue", "red"))
    after = look([folder], count=100, root=data)
    assert added not in {prediction.path for prediction in after.predictions}
    assert after.n_looked_at == before.n_looked_at - 1


def test_of_very_many_some_are_looked_at(folder, monkeypatch):
    monkeypatch.setattr(module, "MOST_PICTURES", 4)
    chosen = look([folder], count=2)
    assert chosen.n_passed_over == 8
    assert chosen.n_looked_at + chosen.n_known + chosen.n_unreadable == 4


def test_nothing_to_choose_from_is_a_sentence(tmp_path):
    with pytest.raises(DatasetError, match="no picture"):
        look([tmp_path])


def test_it_can_be_ended_in_the_middle(folder):
    def end():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        look([folder], check=end)


def test_the_command_prints_them_the_most_useful_first(folder, capsys, tmp_path):
    assert run(["label-next", str(GOOD), str(folder), "--count", "2", "--json", "--device", "cpu"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [each["path"] for each in told["pictures"]] == [p.path for p in look([folder], count=2).predictions]
    assert told["unreadable"] == 1
    assert run(["label-next", str(GOOD.parent), str(folder), "--count", "1"]) == 0
    said = capsys.readouterr()
    assert told["pictures"][0]["path"] in said.out
    assert "tlgui correct DATA --add" in said.out
    assert "cannot be read" in said.err
    assert run(["label-next", str(GOOD), str(folder), "--count", "0"]) == 2


def test_the_request_is_answered(folder):
    request = LabelNextRequest(str(GOOD), (str(folder),), 2)
    (ready,) = handler_for(request)(request, TaskContext(Control(), nothing))
    assert len(ready.chosen.predictions) == 2
