"""A report is one file that loads nothing, tells the figures of its model, and lets no name speak HTML."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from report_facts import epoch, facts

from tlgui.core.answer_dial import HeldOut
from tlgui.core.config import TrainConfig
from tlgui.core.events import EpochDone
from tlgui.core.other_figures import other_figures
from tlgui.core.report import MOST_MISTAKES, MOST_ROWS, make_report
from tlgui.core.report_html import BEGINNING, report_html
from tlgui.core.sentences import english

EVIL = '<script src="https://evil.example/x.js">&"\'\u202e\x1b'
JPEG = b"\xff\xd8\xff jpeg"


class Tags(HTMLParser):
    """Collects what a browser would find."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.text, self.loaded = [], "", []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.loaded += [value for name, value in attrs if name in ("src", "href", "data", "srcset", "action")]

    def handle_data(self, data):
        self.text += data


def page(told, pictures=None):
    report = make_report(told, english)
    return Tags(report_html(report, pictures or {}, english)), report


def test_it_tells_figures_and_their_range_where_they_come_from_and_what_would_be_right_by_chance(tmp_path):
    found, _ = page(facts(tmp_path))
    for words in (
        "85.0%",
        "on 20 validation pictures",
        "lies between 64% and 95%",
        "every class is equally frequent here, so always answering one of them would be right on 50%",
        "Mixed up most: 'bee' taken for 'ant', 2 times.",
        "/data/insects",
        "80 to learn from, 20 for validation",
        "Head only: 2 of 2, Fine-tuning: 1 of 4",
        "1 minute on the processor (2 threads)",
        "chosen by the same validation pictures",
        "It knows the classes above and nothing else.",
    ):
        assert words in found.text


def test_figures_of_a_test_part_are_called_so_and_do_not_flatter(tmp_path):
    told = facts(tmp_path)
    evaluation = replace(told.evaluation, part="test", val_accuracy=0.9)
    found, _ = page(replace(told, evaluation=evaluation, others=other_figures(told.header, evaluation, told.epochs)))
    assert "on 20 test pictures" in found.text
    assert "20 test pictures, which the model did not learn from" in found.text
    assert "Other figures you have seen" in found.text
    assert "90.0% on the 20 validation pictures: the best epoch was chosen by them" in found.text
    assert "60.0% in the curves, after epoch 2" in found.text
    assert "Believe 85.0%: the test pictures had no say in anything." in found.text
    assert "flatter" not in found.text


def test_the_worst_mistakes_come_first_with_their_pictures_inside(tmp_path):
    told = facts(tmp_path, ((9, 12), (2, 8)))
    worst = told.scores.mistakes()[0]
    found, report = page(told, {worst.path: JPEG})
    assert report.mistakes[0].path == worst.path
    assert len(report.mistakes) == MOST_MISTAKES < len(told.scores.mistakes())
    assert found.tags.count("img") == 1
    assert found.loaded == ["data:image/jpeg;base64,/9j/IGpwZWc="]
    assert f"answered bee, {worst.probability:.0%} sure" in found.text
    assert found.text.count("not there any more") == MOST_MISTAKES - 1


def test_no_name_speaks_html_and_nothing_is_loaded(tmp_path):
    told = facts(tmp_path, classes=(EVIL, "b" * 300), pictures=f"/data/{EVIL}", device=EVIL)
    text = report_html(make_report(told, english), {p.path: JPEG for p in told.scores.pictures}, english)
    found = Tags(text)
    assert text.startswith(BEGINNING)
    assert not {"script", "link", "iframe", "object", "form"} & set(found.tags)
    assert all(value.startswith("data:image/jpeg;base64,") for value in found.loaded)
    assert "url(" not in text
    assert "@import" not in text
    assert "default-src 'none'" in text
    assert "\u202e" not in text
    assert "\x1b" not in text
    assert '<script src="https://evil.example/x.js">' in found.text  # shown as it is, as text


def test_a_name_that_is_not_utf8_can_be_written(tmp_path):
    told = facts(tmp_path, classes=("caf\udce9", "b"))
    report_html(make_report(told, english), {}, english).encode("utf-8")


def test_two_hundred_classes_stay_one_page_with_what_is_worst(tmp_path):
    names = tuple(f"class {i}" for i in range(200))
    confusion = [[5 if i == j else 0 for j in range(200)] for i in range(200)]
    confusion[7][9], confusion[7][7] = 4, 1
    found, report = page(facts(tmp_path, tuple(map(tuple, confusion)), names))
    assert report.pairs == (("'class 7' taken for 'class 9'", 4),)
    assert "Rows: what the pictures are" not in found.text
    assert len(report.classes) == MOST_ROWS
    assert report.classes[0].name == "class 7"
    assert f"{MOST_ROWS} of the 200 classes" in found.text
    confusion[7][9] = 0
    found, report = page(facts(tmp_path, tuple(map(tuple, confusion)), names))
    assert report.pairs == ()
    assert found.text.count("No two classes were mixed up.") == 2


def test_a_model_without_its_run_says_what_is_not_known(tmp_path):
    told = facts(tmp_path, with_scores=False, epochs=(), phases=(), pictures="", counts=(), device="", seconds=None)
    found, _ = page(told)
    assert "How it learned" not in found.text
    assert "The answers to single pictures are not kept beside this model." in found.text
    assert "not known of a model file without its run folder" in found.text
    assert found.tags.count("svg") == 0


@pytest.mark.parametrize(
    ("choices", "words", "missing"),
    [
        ({"schedule": "features"}, "Solved on kept features", "AdamW"),
        ({"schedule": "features", "head_solver": "optimizer"}, "at first 0.001", "fine-tuning 0.0006"),
        ({"schedule": "finetune"}, "fine-tuning 0.0006", "at first"),
        ({"layer_decay": 0.75}, "fine-tuning 0.0006, each block 0.75 of the one above it", "at first"),
        ({"schedule": "gradual", "layer_decay": 0.75}, "fine-tuning 0.0006", "of the one above it"),
    ],
)
def test_only_settings_that_the_run_used_are_listed(tmp_path, choices, words, missing):
    found, _ = page(facts(tmp_path, config=TrainConfig(**choices), epochs=()))
    assert words in found.text
    assert missing not in found.text


def test_a_head_that_could_not_be_fitted_is_told_as_it_was_learned(tmp_path):
    found, _ = page(facts(tmp_path, config=TrainConfig()))
    assert "Solved on kept features" not in found.text
    assert "at first 0.001, fine-tuning 0.0006" in found.text
    fitted = replace(epoch(1), rate_head=0.0)
    found, _ = page(facts(tmp_path, config=TrainConfig(), epochs=(fitted,)))
    assert "Solved on kept features" in found.text


def test_phases_of_ones_own_are_told_in_place_of_the_schedule(tmp_path):
    found, _ = page(facts(tmp_path, config=TrainConfig(phases="head:2,all:4")))
    assert "head:2,all:4" in found.text
    assert "0.001, 0.0001" in found.text
    assert "Head first, then everything" not in found.text


def test_the_curves_end_where_the_epochs_do_and_mark_the_best(tmp_path):
    text = report_html(make_report(facts(tmp_path), english), {}, english)
    lines = re.findall(r'<polyline class="[av]" points="([^"]*)"', text)
    assert [len(line.split()) for line in lines] == [3, 3, 3, 3]
    xs = [float(point.split(",")[0]) for point in lines[0].split()]
    assert f'<line class="b" x1="{xs[1]:.1f}"' in text


def test_epochs_that_are_no_numbers_break_nothing(tmp_path):
    odd = EpochDone(2, 0, float("nan"), 0.5, float("inf"), 0.6, 0.001, 0.0, 10.0, 1.0)
    text = report_html(make_report(facts(tmp_path, epochs=(epoch(1), odd)), english), {}, english)
    assert not re.search(r'points="[^"]*(nan|inf)', text)


def test_a_dial_that_is_set_is_told_with_what_it_gives(tmp_path):
    plain = facts(tmp_path)
    assert "dial" not in " ".join(make_report(plain, english).trust)
    held_out = (HeldOut("val", (0.9,) * 30, (0.5,)), HeldOut("test", (0.9,) * 46, (0.5,) * 4))
    turned = replace(plain, header=plain.header.with_dial(0.8, held_out))
    told = " ".join(make_report(turned, english).trust)
    assert "at least 80% sure" in told
    assert "Answers 92 of 100 pictures" in told
    assert "Counted on 50 test pictures" in told
