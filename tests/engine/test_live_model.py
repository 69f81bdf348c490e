"""The head that learns anew with each change of the labels: features once, folds that stay, an honest comparison."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from tlgui.core.control import Control
from tlgui.core.errors import CancelledError, DatasetError
from tlgui.core.live_model import LiveAnswer, LiveFigures, change_message
from tlgui.core.sentences import english
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.results.cross_validation import FoldedFeatures
from tlgui.engine.results.warm_heads import WarmHeads
from tlgui.engine.runs import live_model as module
from tlgui.engine.runs.audition import HeadWork


@pytest.fixture
def config(quick_config, tmp_path):
    file = tmp_path / "shufflenet_v2_x0_5.pth"
    torch.save(build_classifier("shufflenet_v2_x0_5", 1000, seed=3).network.state_dict(), file)
    yield quick_config.replace(weights=str(file))
    module.forget()


def work(control=None):
    return HeadWork(lambda _event: None, control or Control())


def test_features_are_computed_once_and_wrong_labels_are_found(config, pictures_folder, monkeypatch):
    dataset = scan_folder(pictures_folder)
    wrong = dataset.pictures[3]
    mixed = replace(
        dataset,
        pictures=tuple(replace(p, class_index=1 - p.class_index) if p is wrong else p for p in dataset.pictures),
    )
    before = module.live_figures(config, mixed, work())
    assert before.n_in_all == len(before.answers) == dataset.total
    otherwise = [answer.path for answer in before.answers if answer.answer != answer.label]
    assert str(wrong.path) in otherwise
    monkeypatch.setattr(module, "features_of", lambda *_args: pytest.fail("computed again"))
    folds = dict(module._kept.folds)
    after = module.live_figures(config, dataset, work())
    assert module._kept.folds == folds
    assert after.n_right > before.n_right
    fewer = replace(dataset, pictures=dataset.pictures[2:])
    assert len(module.live_figures(config, fewer, work()).answers) == dataset.total - 2


def test_heads_that_go_on_from_before_answer_as_new_ones_do():
    numbers = torch.Generator().manual_seed(0)
    labels = torch.randint(0, 4, (200,), generator=numbers)
    features = torch.randn(4, 32, generator=numbers)[labels] * 0.5 + torch.randn(200, 32, generator=numbers)
    paths, folds = [Path(str(number)) for number in range(200)], [number % 5 for number in range(200)]
    heads, names, rounds = WarmHeads(), ("a", "b", "c", "d"), []

    def answers(of, kept, classes=names):
        rounds.append(0)

        def count():
            rounds[-1] += 1

        data = FoldedFeatures(features, of, folds, len(classes))
        return kept.answers(data, paths, classes, count)

    first = answers(labels, heads)
    assert (answers(labels, heads) == first).all()
    assert rounds[1] == 5 < rounds[0], "nothing changed: it is only asked once for each fold whether to go on"
    changed = labels.clone()
    changed[0], changed[5] = (changed[0] + 1) % 4, (changed[5] + 1) % 4  # both in the first fold
    again, anew = answers(changed, heads), answers(changed, WarmHeads())
    assert (again == anew).float().mean() >= 0.99
    is_first_fold = torch.tensor(folds) == 0
    assert (again == first)[is_first_fold].all(), "its head learned from the others alone"
    more = answers(changed, heads, (*names, "new"))
    assert (more == anew).float().mean() >= 0.99


def test_a_picture_that_is_another_by_now_is_computed_anew(config, pictures_folder, monkeypatch):
    dataset = scan_folder(pictures_folder)
    module.live_figures(config, dataset, work())
    changed = dataset.pictures[0].path
    changed.write_bytes(dataset.pictures[-1].path.read_bytes())
    computed = []
    real = module.features_of
    monkeypatch.setattr(
        module, "features_of", lambda c, tried, w: computed.extend(tried.split.train) or real(c, tried, w)
    )
    module.live_figures(config, dataset, work())
    assert [picture.path for picture in computed] == [changed]


def test_a_picture_that_changes_while_it_is_computed_is_computed_anew(config, pictures_folder, monkeypatch):
    dataset, computed = scan_folder(pictures_folder), []
    real, changed = module.features_of, dataset.pictures[0].path

    def features_of(config, tried, work):
        found = real(config, tried, work)
        computed.append([picture.path for picture in tried.split.train])
        if len(computed) == 1:
            changed.write_bytes(dataset.pictures[-1].path.read_bytes() + b"more")
        return found

    monkeypatch.setattr(module, "features_of", features_of)
    module.live_figures(config, dataset, work())
    module.live_figures(config, dataset, work())
    assert computed[1:] == [[changed]]


def test_one_that_is_left_out_is_followed_by_a_spare_one_at_once(config, pictures_folder, monkeypatch):
    dataset = scan_folder(pictures_folder)
    monkeypatch.setattr(module, "MOST_PICTURES", dataset.total - 4)
    monkeypatch.setattr(module, "N_SPARE", 2)
    first = module.live_figures(config, dataset, work())
    assert len(first.answers) == dataset.total - 4
    heads, folds = module._kept.heads, dict(module._kept.folds)
    assert len(folds) == dataset.total - 2
    real, computed = module.features_of, []
    monkeypatch.setattr(
        module, "features_of", lambda c, tried, w: computed.append(len(tried.split.train)) or real(c, tried, w)
    )
    for n_left_out in (1, 2, 3):
        dataset = without(dataset, module.live_figures(config, dataset, work()).answers[0].path)
        figures = module.live_figures(config, dataset, work())
        assert len(figures.answers) == first.n_in_all - 4
        assert computed == ([2] if n_left_out == 3 else [])
    assert module._kept.heads is heads, "features that are computed for others leave its heads as they are"
    assert folds.items() <= module._kept.folds.items(), "whoever has a fold stays there"


def without(dataset, path):
    return replace(dataset, pictures=tuple(picture for picture in dataset.pictures if str(picture.path) != path))


def test_too_few_pictures_and_a_cancel_end_it(config, pictures_folder):
    dataset = scan_folder(pictures_folder)
    with pytest.raises(DatasetError):
        module.live_figures(config, replace(dataset, pictures=dataset.pictures[:5]), work())
    module.live_figures(config, dataset, work())
    control = Control()
    control.cancel()
    with pytest.raises(CancelledError):
        module.live_figures(config, dataset, work(control))


def figures(answers):
    return LiveFigures("resnet18", "imagenet", tuple(LiveAnswer(*answer) for answer in answers), len(answers), 0.1)


def test_what_was_moved_or_left_out_is_no_gain():
    wrong = [(f"w{n}", "ants", "bees") for n in range(6)]
    rest = [(f"r{n}", "ants", "ants" if n % 2 else "bees") for n in range(20)]
    better = [(path, label, "ants") for path, label, _ in rest]
    moved = [(path, "bees", "bees") for path, _, _ in wrong]
    same = change_message(figures(wrong + rest), figures(moved + rest))
    assert english(same) == "the other 20 pictures are answered as before."
    gain = change_message(figures(wrong + rest), figures(better))
    assert english(gain) == "50% \u2192 100% on the other 20 pictures, likely a real gain."
    loss = change_message(figures(better), figures(rest))
    assert english(loss).endswith("likely a real loss.")
    few = change_message(figures(rest), figures([*better[:3], *rest[3:]]))
    assert "too few" in english(few)
    assert change_message(figures(wrong), figures(rest)) is None
    other = replace(figures(rest), backbone="alexnet")
    assert change_message(figures(rest), other) is None
