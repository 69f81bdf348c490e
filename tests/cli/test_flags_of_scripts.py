"""Flags that scripts of others rely on, by command."""

import pytest

from tlgui.cli.parser import make_parser

FLAGS = {
    "check": "--labels --json --fix-report",
    "train": "--out --resume --resize --test-fraction --class-weights --folds --backbone --weights --labels --json",
    "audition": "--backbones --json",
    "predict": "--csv --xlsx --all-classes --json",
    "sort": "--into --move --min-probability --undo --json",
    "export": "--to --out --check",
    "evaluate": "--part --json",
    "compare": "--json",
    "report": "--out",
    "code": "--out",
    "explain": "--out",
    "serve": "--host --port --token",
    "watch": "--csv --sort-into",
}


@pytest.mark.parametrize("command", FLAGS)
def test_the_flags_of_a_command_are_all_there(command, capsys):
    with pytest.raises(SystemExit):
        make_parser().parse_args([command, "--help"])
    shown = capsys.readouterr().out
    assert [flag for flag in FLAGS[command].split() if flag not in shown] == []


@pytest.mark.parametrize(
    ("given", "choice"),
    [
        (["train", "a", "--out", "b", "--resize", "pad", "--class-weights", "balanced"], ("resize", "pad")),
        (["export", "m", "--out", "b", "--to", "state-dict"], ("format", "state-dict")),
        (["evaluate", "m", "a", "--part", "test"], ("split", "test")),
        (["sort", "m", "a", "--into", "b", "--min-probability", "0.5"], ("least", 0.5)),
    ],
)
def test_their_values_are_those_of_scripts(given, choice):
    assert getattr(make_parser().parse_args(given), choice[0]) == choice[1]
