"""The untouched network answers as its own library has it, by its own names; and what has none says so."""

import json

import pytest
import torch
import torchvision
from PIL import Image

from tlgui.cli import run as run_command
from tlgui.core.backbones import find_backbone, load_timm_catalogue
from tlgui.core.control import Control
from tlgui.core.errors import CancelledError
from tlgui.core.events import Preparing
from tlgui.core.known_answers import KnownAnswer, KnownNames, NothingKnown
from tlgui.core.sentences import english
from tlgui.engine.backbones.source import source_of
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.door.advice_requests import KnownAnswersRequest
from tlgui.engine.door.registry import TaskContext, handler_for
from tlgui.engine.runs.audition import HeadWork
from tlgui.engine.runs.known_answers import known_answers
from tlgui.engine.weights.store import file_name_of

NAME = "shufflenet_v2_x0_5"
CATEGORIES = torchvision.models.get_model_weights(NAME)["DEFAULT"].meta["categories"]


@pytest.fixture
def network():
    """torchvision's own, with weights that are sure of something."""
    network = torchvision.models.get_model(NAME, weights=None).eval()
    with torch.no_grad():
        network.fc.weight.mul_(40)
    return network


@pytest.fixture
def config(quick_config, network, tmp_path):
    file = tmp_path / "mine.pth"
    torch.save(network.state_dict(), file)
    return quick_config.replace(weights=str(file))


def ask(config, folder, control=None):
    request = KnownAnswersRequest(config, scan_folder(folder))
    events = []
    answers = list(handler_for(request)(request, TaskContext(control or Control(), events.append)))
    return answers, events


@pytest.mark.whole_pictures
def test_the_answers_are_those_of_the_library_itself(config, network, pictures_folder):
    (names, *answers), events = ask(config, pictures_folder)
    assert names == KnownNames(NAME, 1000, (), 2, is_certain=False)
    assert [answer.class_name for answer in answers] == ["discs"] * 3 + ["squares"] * 3
    transform = torchvision.models.get_model_weights(NAME)["DEFAULT"].transforms()
    for answer in answers:
        with torch.no_grad():
            scores = network(transform(Image.open(answer.path).convert("RGB"))[None]).softmax(1)[0]
        best = scores.topk(5)
        assert [score.class_name for score in answer.scores] == [CATEGORIES[i] for i in best.indices]
        assert [score.probability for score in answer.scores] == pytest.approx(best.values.tolist(), abs=1e-4)
    assert events[0] == Preparing("known answers", 0, 6)
    assert events[-1] == Preparing("known answers", 6, 6)


def test_a_published_set_is_known_by_its_name(config, network, pictures_folder, tmp_path):
    file = tmp_path / file_name_of(find_backbone(NAME).default_weights)
    torch.save(network.state_dict(), file)
    (names, *_), _ = ask(config.replace(weights=str(file)), pictures_folder)
    assert names.is_certain


def test_a_file_that_is_called_after_its_network_is_its_imagenet_weights(
    config, network, pictures_folder, tmp_path, monkeypatch
):
    (tmp_path / "weights").mkdir()
    torch.save(network.state_dict(), tmp_path / "weights" / f"{NAME}.pth")
    monkeypatch.setenv("TLGUI_WEIGHTS_DIR", str(tmp_path / "weights"))
    (names, *_), _ = ask(config.replace(weights="imagenet"), pictures_folder)
    assert names.is_certain


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda state: {k: v for k, v in state.items() if not k.startswith("fc.")}, "without the last layer"),
        (lambda state: {k: v[:7] if k.startswith("fc.") else v for k, v in state.items()}, "without the last layer"),
    ],
)
def test_weights_without_their_last_layer_have_no_answers(config, network, pictures_folder, tmp_path, spoil, told):
    torch.save(spoil(network.state_dict()), tmp_path / "mine.pth")
    (answer,), _ = ask(config, pictures_folder)
    assert isinstance(answer, NothingKnown)
    assert told in english(answer.reason)


@pytest.mark.parametrize(("backbone", "weights"), [("resnet18", "starter"), (NAME, "none")])
def test_the_starter_and_random_weights_have_none(config, pictures_folder, backbone, weights):
    (answer,), _ = ask(config.replace(backbone=backbone, weights=weights), pictures_folder)
    assert isinstance(answer, NothingKnown)


def test_a_picture_that_cannot_be_read_any_more_says_so_and_the_others_are_answered(config, pictures_folder):
    dataset = scan_folder(pictures_folder)
    for picture in dataset.pictures:
        if picture.class_index == 0:
            picture.path.write_bytes(b"broken")
    found = list(known_answers(config, dataset, HeadWork(lambda _event: None, Control())))[1:]
    assert [bool(answer.error) for answer in found] == [True] * 3 + [False] * 3


def test_a_cancel_ends_it_between_two_pictures(config, pictures_folder):
    control = Control()
    found = known_answers(config, scan_folder(pictures_folder), HeadWork(lambda _event: None, control))
    assert [type(next(found)), type(next(found))] == [KnownNames, KnownAnswer]
    control.cancel()
    with pytest.raises(CancelledError):
        next(found)


def test_torchvision_and_timm_tell_the_names_of_their_sets():
    names = source_of("resnet18").class_names("resnet18")
    assert (len(names), names[309], names[954]) == (1000, "bee", "banana")
    assert source_of("vgg16").class_names("vgg16", "IMAGENET1K_FEATURES") == ()
    pytest.importorskip("timm")
    of_timm = "timm:convnext_tiny.in12k_ft_in1k"
    assert source_of(of_timm).class_names(of_timm)[954].startswith("banana")
    assert len(source_of("timm:convnext_tiny.in12k").class_names("timm:convnext_tiny.in12k")) == 11821
    unnamed = "timm:resmlp_12_224.fb_dino"
    assert load_timm_catalogue()[unnamed].n_classes == 1000
    assert source_of(unnamed).class_names(unnamed) == ()


def test_real_weights_see_insects_in_pictures_of_insects(quick_config, shared_data, shared_weights):
    config = quick_config.replace(backbone="mobilenet_v2", weights=str(shared_weights / "mobilenet_v2.pth"))
    (names, *answers), _ = ask(config, shared_data / "hymenoptera")
    assert names.among == ("ants", "bees")
    hits = sum(answer.class_name[:-1] in {score.class_name for score in answer.scores} for answer in answers)
    assert hits >= 3


def test_the_command_line_prints_answers_and_why(config, pictures_folder, capsys):
    command = ["try", str(pictures_folder), "--backbone", NAME, "--weights", config.weights, "--device", "cpu"]
    assert run_command([*command, "--knows"]) == 0
    out = capsys.readouterr().out
    assert out.count("%  ") == 30
    assert "discs: discs" in out
    assert "none of your classes is among them" in out
    assert run_command([*command, "--knows", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["n_names"], told["your_classes_among_them"], told["names_are_certain"]) == (1000, [], False)
    assert len(told["pictures"]) == 6
    assert told["pictures"][0]["answers"][0]["probability"] >= told["pictures"][0]["answers"][4]["probability"]


def test_the_command_line_refuses_what_has_no_answers_and_flags_that_contradict(pictures_folder, capsys):
    assert run_command(["try", str(pictures_folder), "--weights", "none", "--knows"]) == 2
    assert "no answers to show" in capsys.readouterr().err
    assert run_command(["try", str(pictures_folder), "--knows", "--more"]) == 2
    assert "leave out" in capsys.readouterr().err
