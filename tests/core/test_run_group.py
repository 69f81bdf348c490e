"""Runs that are begun together: which they are, what is kept of them, and what they say."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from tlgui.core.config import TrainConfig
from tlgui.core.errors import TlguiError
from tlgui.core.group_choices import GroupChoices, configs_to_compare, transfer_configs
from tlgui.core.group_standing import GroupStanding, MemberStanding
from tlgui.core.messages import say
from tlgui.core.run_comparison import Comparison, GivenAnswer, JudgedPicture
from tlgui.core.run_group import GroupKind, GroupPlace, RunGroup, note_problem, read_groups, write_group
from tlgui.core.run_index import RunFigures, RunState, RunSummary
from tlgui.core.sentences import english
from tlgui.core.sentences.groups import member_name, standing_messages

BASE = TrainConfig(seed=7, val_fraction=0.25, head_epochs=3, finetune_epochs=4)


def made(heads=("linear", "mlp"), schedules=("features", "finetune"), networks=(("resnet18", "imagenet"),), **touched):
    return configs_to_compare(BASE, GroupChoices(heads, schedules, networks), touched)


def test_every_combination_becomes_a_run_on_the_same_split():
    configs = made(networks=(("resnet18", "imagenet"), ("swin_t", "imagenet")))
    found = {(c.backbone, c.head, c.schedule) for c in configs}
    assert len(found) == len(configs) == 8
    assert {(c.seed, c.val_fraction, c.test_fraction, c.augment) for c in configs} == {(7, 0.25, None, BASE.augment)}
    rates = {c.backbone: c.finetune_learning_rate for c in configs}
    assert rates["swin_t"] < rates["resnet18"], "each network gets the rate that suits it"


def test_a_number_chosen_by_hand_holds_for_all():
    assert {c.head_epochs for c in made(head_epochs=True)} == {3}
    assert {c.head_epochs for c in made()} != {3}, "else the head that is stepped gets more"


def test_what_makes_no_sense_is_left_out():
    configs = made(heads=("linear", "append"), schedules=("features", "scratch"))
    found = {(c.head, c.schedule, c.weights) for c in configs}
    assert found == {
        ("linear", "features", "imagenet"),
        ("append", "features", "imagenet"),
        ("linear", "scratch", "none"),
    }


@pytest.mark.parametrize("schedule", ["features", "finetune", "gradual"])
def test_transfer_makes_three_runs_of_as_many_epochs(schedule):
    scratch, alone, tuned = transfer_configs(BASE.replace(schedule=schedule, weights="imagenet"))
    assert (scratch.schedule, scratch.weights) == ("scratch", "none")
    assert (alone.schedule, alone.weights) == ("features", "imagenet")
    assert tuned.schedule == ("finetune" if schedule == "features" else schedule)
    assert alone.head_epochs == 7
    assert [c.head_epochs + c.finetune_epochs for c in (scratch, tuned)] == [7, 7]
    assert {(c.seed, c.val_fraction, c.head, c.backbone) for c in (scratch, alone, tuned)} == {
        (7, 0.25, "linear", "resnet18")
    }


def test_a_group_is_kept_and_its_problems_with_it(tmp_path):
    group = RunGroup.of(
        GroupKind.TRY_ALL, made(networks=(("timm:vit_tiny/x", "imagenet"),)), tmp_path / "fr\udce4ulein"
    )
    assert not any(set(member.folder) & set(':/\\"') for member in group.members)
    write_group(tmp_path, group)
    failed = group.members[1].folder
    note_problem(tmp_path, GroupPlace(group.key, failed), say("config.nothing_to_learn_from"), "Try again.")
    (found,) = read_groups(tmp_path)
    assert (found.key, found.kind, found.dataset) == (group.key, group.kind, group.dataset)
    assert [m.config for m in found.members] == [m.config for m in group.members]
    assert [bool(m.problem) for m in found.members] == [False, True, False, False]
    assert found.members[1].problem == (say("config.nothing_to_learn_from"), "Try again.")
    note_problem(tmp_path / "nowhere", GroupPlace("x", "y"), "Nothing happens.")


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "other"}, {"runs": 3}, {"runs": [{"folder": "../x", "config": {}}]}, {"key": "a/b"}, {"started": "x"},
        {"runs": [{"folder": "x", "config": {"head": 3}}]}, {"runs": [{"folder": "x", "config": {}, "problem": [{}]}]},
    ],
)  # fmt: skip
def test_a_file_that_somebody_changed_is_no_group(tmp_path, change):
    group = RunGroup.of(GroupKind.TRY_ALL, made(), tmp_path)
    write_group(tmp_path, group)
    file = next(tmp_path.glob("group-*"))
    file.write_text(json.dumps(json.loads(file.read_text()) | change))
    assert read_groups(tmp_path) == ()


def test_the_name_of_a_folder_of_pictures_leads_nowhere_else(tmp_path):
    write_group(tmp_path, RunGroup.of(GroupKind.TRY_ALL, made(), tmp_path, folder_prefix="2026 a\\b "))
    assert read_groups(tmp_path)[0].members[0].folder.startswith("2026 a_b 01")


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(TlguiError):
        write_group(tmp_path / "file", RunGroup.of(GroupKind.TRY_ALL, made(), tmp_path))


def pictures(n, name):
    right, wrong = GivenAnswer("a", 0.9), GivenAnswer("b", 0.9)
    answers = {"fixed": (wrong, right), "broken": (right, wrong), "right": (right, right), "wrong": (wrong, wrong)}
    return tuple(JudgedPicture(f"{name}{number}", "a", *answers[name]) for number in range(n))


def beside(fixed, broken, n=100):
    rest = n - fixed - broken
    return Comparison(
        pictures(fixed, "fixed"), pictures(broken, "broken"), (), pictures(rest, "right"), n, n, is_by_content=True
    )


def standing(group, comparisons, part="test"):
    """The rows in the group's order; the first is the reference."""
    rows = []
    for member, comparison in zip(group.members, (None, *comparisons), strict=True):
        run = RunSummary(
            Path("/x") / member.folder, RunState.COMPLETED, datetime.now().astimezone(), config=member.config,
            figures=RunFigures(0.9, 0.83, 0.94, part, 100), val_accuracy=0.9, val_loss=0.2,
        )  # fmt: skip
        rows.append(MemberStanding(member, run, comparison))
    return GroupStanding(group, tuple(rows))


def words_of(*args, **kwargs):
    return english(*standing_messages(standing(*args, **kwargs)))


@pytest.fixture
def group(tmp_path):
    return RunGroup.of(GroupKind.TRY_ALL, made(), tmp_path / "fruit")


def test_the_best_is_named_with_how_sure_that_is(group):
    words = words_of(group, [beside(10, 2, 100), beside(20, 0), beside(40, 1)])
    assert "“new last layer, head only”. On 100 test pictures, which had no part in that choice, it gets 90" in words
    assert "Beside the second, “small network, head only”, it fixed 10 mistakes and broke 2" in words
    # Alone, 10 to 2 would be no chance (p = 0.039); as the first of three comparisons it may well be.
    assert "this could be chance" in words
    assert "Just as good" not in words
    assert "likely really better" in words_of(group, [beside(20, 2), beside(20, 0), beside(40, 1)])


def test_two_runs_are_one_comparison(tmp_path):
    pair = RunGroup.of(GroupKind.TRY_ALL, made(heads=("linear",)), tmp_path)
    assert "likely really better" in words_of(pair, [beside(10, 2)])
    assert "likely really worse" in words_of(pair, [beside(2, 10)])
    assert "very same pictures" in words_of(pair, [beside(0, 0)])
    assert "too few to tell" in words_of(pair, [beside(2, 1)])


def test_the_best_of_many_on_the_same_pictures_is_said_to_be_flattered(group):
    comparisons = [beside(2, 1), beside(3, 1), beside(40, 1)]
    words = words_of(group, comparisons, part="val")
    assert "The best of 4 on the same pictures is also the luckiest" in words
    assert "Just as good may be: “new last layer, fine-tuned”." in words
    assert "luckiest" not in words_of(group, comparisons)


def test_while_runs_are_missing_it_says_how_many_are_done(group):
    whole = standing(group, [beside(2, 1)] * 3)
    rows = (*whole.rows[:2], *(MemberStanding(row.member, None) for row in whole.rows[2:]))
    assert english(*standing_messages(replace(whole, rows=rows))).startswith("2 of 4 runs are finished.")
    one = replace(whole, rows=(whole.rows[0], *rows[2:]))
    assert english(*standing_messages(one)) == "1 of 4 runs are finished."


def test_transfer_says_what_the_pretrained_weights_are_worth(tmp_path):
    group = RunGroup.of(GroupKind.TRANSFER, transfer_configs(BASE)[::-1], tmp_path)
    assert [english(member_name(group, member)) for member in group.members] == [
        "pretrained, fine-tuned", "pretrained, head alone", "from random weights",
    ]  # fmt: skip
    words = words_of(group, [beside(3, 1), beside(40, 1)])
    assert "pretrained weights gets 99 of 100 test pictures right; starting from random ones gets 60 of 100" in words
    assert "100 test pictures: likely a real difference." in words
    assert "Fine-tuning gets 2 more right than the head alone (3 fixed, 1 broken): may be chance." in words
    assert "stopped early by the same rule" in words
    words = words_of(group, [beside(1, 12), beside(2, 1)], part="val")
    assert "11 fewer right than the head alone (1 fixed, 12 broken): likely real." in words
    assert "validation pictures: this could be chance" in words
    assert "as many right" in words_of(group, [beside(2, 2), beside(2, 1)])
