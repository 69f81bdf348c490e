"""The card of runs that were begun together, and the dialogs that begin them; without a session."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QTableWidget, QWidget

from tlgui.core.config import TrainConfig
from tlgui.core.group_choices import GroupChoices, configs_to_compare, transfer_configs
from tlgui.core.group_standing import GroupStanding, MemberStanding
from tlgui.core.run_group import GroupKind, GroupMember, RunGroup
from tlgui.core.run_index import RunFigures, RunState, RunSummary
from tlgui.views.model.try_all_card import TryAllCard
from tlgui.views.model.try_all_dialog import PlanDialog, TryAllDialog
from tlgui.views.runs.group_card import GroupCard

CHOICES = GroupChoices(("linear", "mlp"), ("features", "finetune"), (("resnet18", "imagenet"),))


def group_of(kind=GroupKind.TRY_ALL):
    base = TrainConfig()
    configs = configs_to_compare(base, CHOICES) if kind is GroupKind.TRY_ALL else transfer_configs(base)
    return RunGroup.of(kind, configs, Path("/pictures/fruit"))


def finished(member, accuracy, part="test"):
    run = RunSummary(
        Path("/runs") / member.folder, RunState.COMPLETED, datetime.now().astimezone(), config=member.config,
        figures=RunFigures(accuracy, accuracy - 0.05, accuracy + 0.02, part, 80), seconds=70.0, val_accuracy=0.95,
        val_loss=0.1,
    )  # fmt: skip
    return MemberStanding(member, run)


@pytest.fixture
def card(qtbot):
    card = GroupCard()
    qtbot.addWidget(card)
    return card


def cells(card):
    table = card.findChild(QTableWidget, "group_table")
    return [[table.item(row, c).text() for c in range(table.columnCount())] for row in range(table.rowCount())]


def button(widget, name):
    return widget.findChild(QPushButton, name)


def test_finished_runs_stand_with_both_figures_and_the_others_with_what_became_of_them(card, qtbot):
    group = group_of()
    a, b, c, d = group.members
    failed = GroupMember(c.config, c.folder, ("The disk is full.",))
    rows = (finished(a, 0.9), MemberStanding(b, None), MemberStanding(failed, None), MemberStanding(d, None))
    card.show_groups([group], GroupStanding(group, rows), {b.folder})
    assert card.isVisibleTo(None)
    assert cells(card) == [
        ["new last layer, head only", "95.0%", "90.0% (85% to 92%)", "1 minute", "best"],
        ["small network, head only", "-", "waits", "-", ""],
        ["new last layer, fine-tuned", "-", "failed", "-", ""],
        ["small network, fine-tuned", "-", "not made", "-", ""],
    ]
    assert "The disk is full." in card.findChild(QLabel, "group_problems").text()
    assert card.words.startswith("1 of 4 runs are finished.")
    with qtbot.waitSignal(card.cancel_requested) as asked:
        button(card, "group_cancel_button").click()
    assert asked.args == [group.key]
    with qtbot.waitSignal(card.results_requested) as asked:
        button(card, "group_results_button").click()
    assert asked.args == [rows[0].run]
    with qtbot.waitSignal(card.curves_requested) as asked:
        button(card, "group_curves_button").click()
    assert asked.args == [(rows[0].run.folder,)]


def test_without_a_test_part_one_figure_is_shown(card):
    group = group_of(GroupKind.TRANSFER)
    card.show_groups([group], GroupStanding(group, tuple(finished(m, 0.9, "val") for m in group.members)))
    assert [row[0] for row in cells(card)] == [
        "from random weights", "pretrained, head alone", "pretrained, fine-tuned",
    ]  # fmt: skip
    assert len(cells(card)[0]) == 3
    assert not button(card, "group_cancel_button").isVisibleTo(card)
    card.show_groups([], None)
    assert not card.isVisibleTo(None)


def test_another_group_can_be_chosen(card, qtbot):
    groups = [group_of(), group_of(GroupKind.TRANSFER)]
    standing = GroupStanding(groups[0], tuple(MemberStanding(member, None) for member in groups[0].members))
    card.show_groups(groups, standing)
    box = card.findChild(QComboBox, "group_box")
    assert box.count() == 2
    with qtbot.waitSignal(card.chosen) as asked:
        box.activated.emit(1)
    assert asked.args == [groups[1].key]


def test_the_dialog_says_how_many_runs_and_how_long(qtbot):
    dialog = TryAllDialog([("resnet18", "imagenet"), ("resnet18", "starter")], CHOICES)
    qtbot.addWidget(dialog)
    assert dialog.choices == CHOICES
    boxes = dialog.findChild(QWidget, "try_networks").findChildren(QCheckBox)
    assert [box.text() for box in boxes] == ["ResNet-18", "ResNet-18 (starter)"]
    dialog.show_plan(4, is_estimated=True)
    assert dialog.findChild(QLabel, "plan_label").text() == "4 runs, one after the other."
    dialog.show_estimate(150.0)
    assert dialog.findChild(QLabel, "plan_estimate").text().startswith("About 2 minutes on this computer.")
    with qtbot.waitSignal(dialog.choices_changed):
        dialog.findChild(QCheckBox, "try_head_mlp").click()
    assert dialog.choices.heads == ("linear",)
    dialog.findChild(QCheckBox, "try_network_1").click()
    assert dialog.choices.networks == (("resnet18", "imagenet"), ("resnet18", "starter"))
    dialog.show_plan(1, is_estimated=True)
    assert not button(dialog, "plan_start_button").isEnabled()
    assert "nothing to compare" in dialog.findChild(QLabel, "plan_label").text()
    dialog.show_plan(2, is_estimated=False)
    dialog.show_estimate(None)
    assert "not known on this device" in dialog.findChild(QLabel, "plan_estimate").text()


def test_start_is_asked_for_once(qtbot):
    dialog = PlanDialog("transfer_dialog", "Title", "Explanation.")
    dialog.finish()
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.show_plan(3, is_estimated=False)
    with qtbot.waitSignal(dialog.start_requested):
        button(dialog, "plan_start_button").click()
    assert not dialog.isVisible()


def test_the_card_says_why_a_button_cannot_be_pressed(qtbot):
    card = TryAllCard()
    qtbot.addWidget(card)
    card.offer("", "Random already.")
    assert button(card, "try_all_button").isEnabled()
    assert not button(card, "transfer_button").isEnabled()
    assert card.findChild(QLabel, "try_all_why_not").text() == "Random already."
    with qtbot.waitSignal(card.choices_requested):
        button(card, "try_all_button").click()
    card.offer("", "")
    with qtbot.waitSignal(card.transfer_requested):
        button(card, "transfer_button").click()


def test_runs_of_a_group_are_sorted_by_how_long_they_took_and_stay_so(card):
    group = group_of()
    rows = [
        MemberStanding(one.member, replace(one.run, seconds=seconds))
        for one, seconds in zip(
            (finished(member, 0.9) for member in group.members), (70.0, 50.0, 7200.0, 130.0), strict=True
        )
    ]
    standing = GroupStanding(group, tuple(rows))
    card.show_groups([group], standing)
    card.findChild(QTableWidget, "group_table").sort_by(3)
    expected = ["50 seconds", "1 minute", "2 minutes", "2 hours"]
    assert [line[3] for line in cells(card)] == expected
    card.show_groups([group], standing)
    assert [line[3] for line in cells(card)] == expected
