"""How much pictures are like those that a network knows: what it loses when they are cut into pieces."""

import json

import pytest
import torch

from tlgui.cli import run as run_command
from tlgui.core.advice import N_SIDE, SIMILAR_FROM, Domain, Similarity
from tlgui.core.control import Control
from tlgui.core.errors import CancelledError
from tlgui.core.events import Preparing
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.data.samples import Wish, make_samples
from tlgui.engine.door.advice_requests import AdviceRequest
from tlgui.engine.door.registry import TaskContext, handler_for
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.results.similarity import N_SHUFFLES, in_pieces, measure_similarity
from tlgui.engine.runs import advice as module
from tlgui.engine.runs.advice import find_advice
from tlgui.engine.runs.audition import HeadWork


@pytest.fixture
def config(quick_config, tmp_path):
    file = tmp_path / "mine.pth"
    network = build_classifier("shufflenet_v2_x0_5", 1000, seed=3).network
    state = {**network.state_dict(), "fc.weight": torch.randn(1000, 1024), "fc.bias": torch.zeros(1000)}
    torch.save(state, file)
    return quick_config.replace(weights=str(file))


def work(events=None, control=None):
    return HeadWork(events.append if events is not None else lambda _event: None, control or Control())


@pytest.mark.parametrize("side", [14, 17, 224, 299])
def test_pieces_are_all_there_and_lie_elsewhere(side):
    image = torch.arange(3 * side * side, dtype=torch.float32).reshape(3, side, side)
    shuffled = in_pieces(image, torch.Generator().manual_seed(1))
    assert not shuffled.equal(image)
    assert sorted(shuffled.flatten().tolist()) == sorted(image.flatten().tolist())
    rest = side - side % N_SIDE
    assert shuffled[:, rest:].equal(image[:, rest:])
    piece = side // N_SIDE
    found = shuffled[:, :piece, :piece]
    row, column = divmod(int(found[0, 0, 0]), side)
    assert found.equal(image[:, row : row + piece, column : column + piece])


def test_a_network_that_knows_things_is_surer_of_whole_pictures():
    """It answers by whether a bright square lies in the middle: in pieces, that is lost."""
    image = torch.zeros(3, 70, 70)
    image[:, 20:50, 20:50] = 1.0

    def by_thing(images):
        return images[:, :, 20:50, 20:50].mean(dim=(1, 2, 3))

    def by_texture(images):
        return images.mean(dim=(1, 2, 3))

    done = []
    assert measure_similarity([image] * 9, by_thing, done.append) == Similarity(9, 9)
    assert done == list(range(1, 10))
    assert measure_similarity([image] * 9, by_texture) == Similarity(0, 9)
    assert measure_similarity([], by_thing) == Similarity(0, 0)


def test_it_is_the_middle_one_of_several_shufflings_that_counts():
    scores = iter([torch.tensor([0.5, 0.1, 0.2, 0.9]), torch.tensor([0.5, 0.6, 0.2, 0.9])])
    assert N_SHUFFLES == 3
    assert measure_similarity([torch.zeros(3, 14, 14)] * 2, lambda _images: next(scores)) == Similarity(1, 2)


def test_the_request_measures_and_advises(config, pictures_folder):
    events = []
    request = AdviceRequest(config, scan_folder(pictures_folder))
    (advice,) = handler_for(request)(request, TaskContext(Control(), events.append))
    assert advice.similarity.n == 24
    assert advice.domain is advice.similarity.domain
    assert advice.is_few
    assert events[0] == Preparing("similarity", 0, 24)
    assert events[-1] == Preparing("similarity", 24, 24)
    (again,) = handler_for(request)(request, TaskContext(Control(), events.append))
    assert again == advice


def test_of_many_pictures_some_of_each_class_are_tried(config, pictures_folder, monkeypatch):
    monkeypatch.setattr(module, "MOST_PICTURES", 6)
    assert find_advice(config, scan_folder(pictures_folder), work()).similarity.n == 6


def test_pictures_that_cannot_be_read_are_not_counted(config, pictures_folder):
    dataset = scan_folder(pictures_folder)
    for picture in dataset.pictures[:20]:
        picture.path.write_bytes(b"broken")
    events = []
    assert find_advice(config, dataset, work(events)).similarity.n == 4
    assert events[-1] == Preparing("similarity", 24, 24)


def test_a_cancel_ends_it_between_two_pictures(config, pictures_folder):
    control, done = Control(), []

    def listen(event):
        done.append(event.done)
        if event.done == 2:
            control.cancel()

    with pytest.raises(CancelledError):
        find_advice(config, scan_folder(pictures_folder), HeadWork(listen, control))
    assert max(done) == 2


def test_weights_without_a_last_layer_are_not_measured_and_random_ones_and_the_starter_neither(config, pictures_folder):
    dataset = scan_folder(pictures_folder)
    state = {k: v for k, v in torch.load(config.weights).items() if not k.startswith("fc.")}
    torch.save(state, config.weights)
    assert find_advice(config, dataset, work()).domain is Domain.UNKNOWN
    assert find_advice(config.replace(weights="none"), dataset, work()).domain is Domain.NOTHING
    starter = config.replace(backbone="resnet18", weights="starter")
    assert find_advice(starter, dataset, work()).domain is Domain.DRAWINGS


@pytest.mark.slow
@pytest.mark.whole_pictures
@pytest.mark.parametrize("backbone", ["squeezenet1_1", "mobilenet_v2"])
def test_photographs_are_told_from_drawings(quick_config, shared_data, shared_weights, tmp_path, monkeypatch, backbone):
    monkeypatch.setattr(module, "MOST_PICTURES", 40)
    config = quick_config.replace(backbone=backbone, weights=str(shared_weights / f"{backbone}.pth"))
    photographs = find_advice(config, scan_folder(shared_data / "hymenoptera"), work()).similarity
    drawn = make_samples(tmp_path / "drawn", Wish(10)).dataset_dir
    drawings = find_advice(config, scan_folder(drawn), work()).similarity
    assert photographs.share > SIMILAR_FROM > drawings.share


def test_the_command_line_says_what_suits_and_how_to_choose_it(config, pictures_folder, capsys):
    command = ["try", str(pictures_folder), "--weights", config.weights, "--device", "cpu", "--advise"]
    assert run_command(command) == 0
    out = capsys.readouterr().out
    assert "Measured: of 24 pictures" in out
    assert "'tlgui train' does so with --schedule" in out
    assert run_command([*command, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["n_tried"] == 24
    assert told["how"].startswith("--schedule ")
    assert run_command([*command, "--more"]) == 2
    assert "leave out" in capsys.readouterr().err
