"""The list of networks on the Model page: torchvision's first, then timm's, searched and sorted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListView

from tlgui.core.backbones import load_catalogue, load_timm_catalogue
from tlgui.core.short_list import short_list
from tlgui.views.model import backbone_list, model_texts
from tlgui.views.model.backbone_list import BackboneList
from tlgui.views.widgets.choice_box import ChoiceBox

FREE = [b.name for b in load_timm_catalogue().values() if not b.default_weights.is_on_request]


@pytest.fixture
def make_list(qtbot, monkeypatch):
    def make(*, has_timm=True):
        monkeypatch.setattr(backbone_list, "is_timm_installed", lambda: has_timm)
        widget = BackboneList()
        qtbot.addWidget(widget)
        widget.show()
        return widget

    return make


def names_in(widget):
    lines = widget.findChild(QListView, "backbone_list").model()
    return [lines.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(lines.rowCount())]


def test_the_short_list_then_torchvisions_then_timms_without_those_that_have_conditions(make_list):
    names = names_in(make_list())
    short = [offer.backbone.name for offer in short_list((), has_timm=True)]
    assert names[:5] == [*short, "resnet18"]
    rest = [name for name in names if name not in short]
    n_torchvision = len(set(load_catalogue()) - set(short))
    assert set(rest[:n_torchvision]) <= set(load_catalogue())
    assert sorted(names) == sorted([*load_catalogue(), *FREE])


def test_what_is_here_comes_first_the_most_accurate_on_top(make_list):
    widget = make_list()
    widget.set_weights_here({"squeezenet1_1", "mobilenet_v2", "timm:test_vit.r160_in1k"})
    assert names_in(widget)[:3] == ["mobilenet_v2", "squeezenet1_1", "timm:test_vit.r160_in1k"]
    assert widget.findChild(QListView, "backbone_list").currentIndex().data(Qt.ItemDataRole.UserRole) == "resnet18"


def test_those_with_conditions_are_shown_on_request(make_list):
    widget = make_list()
    widget.findChild(QCheckBox, "backbone_all_licences").setChecked(True)
    assert len(names_in(widget)) == 80 + len(load_timm_catalogue())


def test_without_timm_the_list_is_torchvisions(make_list):
    widget = make_list(has_timm=False)
    assert len(names_in(widget)) == 80
    assert not widget.findChild(QCheckBox, "backbone_all_licences").isVisibleTo(widget)


def test_searching_and_sorting_keep_torchvisions_first(make_list):
    widget = make_list()
    widget.findChild(QLineEdit, "backbone_search").setText("convnext tiny")
    names = names_in(widget)
    assert names[0] == "convnext_tiny"
    assert all(name.startswith("timm:") for name in names[1:])
    order = widget.findChild(ChoiceBox, "backbone_order")
    order.setCurrentIndex(order.findText("Smallest first"))
    sizes = [load_timm_catalogue()[name].size_mb for name in names_in(widget)[1:]]
    assert sizes == sorted(sizes)


def test_plain_words_find_networks_and_what_is_found_nowhere_is_said(make_list):
    widget = make_list()
    widget.show()
    widget.set_weights_here({"squeezenet1_1"})
    search, said = widget.findChild(QLineEdit, "backbone_search"), widget.findChild(QLabel, "backbone_none_found")
    search.setText("small ready")
    assert names_in(widget) == ["squeezenet1_1"]
    search.setText("accurate")
    tops = [load_catalogue()[name].imagenet_top1 for name in names_in(widget) if name in load_catalogue()]
    assert len(tops) > 10
    assert min(tops) >= 80
    search.setText("EfficientNet-B0")
    assert "efficientnet_b0" in names_in(widget)
    assert not said.isVisible()
    search.setText("small fridge")
    assert names_in(widget) == []
    assert "Try fewer" in said.text()
    assert said.isVisible()


def test_a_line_of_timm_says_size_licence_and_where_its_weights_are(make_list):
    widget = make_list()
    widget.set_weights_here({"timm:test_vit.r160_in1k"})
    widget.findChild(QLineEdit, "backbone_search").setText("test_vit.")
    (text,) = [line.data() for line in lines_of(widget)]
    assert "0.4 M parameters" in text
    assert "sees 160 px" in text
    assert "Apache 2.0" in text
    assert "ready to use" in text


def lines_of(widget):
    lines = widget.findChild(QListView, "backbone_list").model()
    return [lines.index(row, 0) for row in range(lines.rowCount())]


def test_a_choice_is_told_and_one_from_outside_is_only_marked(make_list, qtbot):
    widget = make_list()
    view = widget.findChild(QListView, "backbone_list")
    told = []
    widget.chosen.connect(told.append)
    widget.choose("timm:convnextv2_atto.fcmae")  # has conditions: shown while it is chosen
    assert view.currentIndex().data(Qt.ItemDataRole.UserRole) == "timm:convnextv2_atto.fcmae"
    assert told == []
    view.setCurrentIndex(next(line for line in lines_of(widget) if line.data().startswith("ResNet-18  ·  resnet18\n")))
    assert told == ["resnet18"]
    widget.set_weights_here({"resnet18"})
    assert told == ["resnet18"]
    assert view.currentIndex().data(Qt.ItemDataRole.UserRole) == "resnet18"


def test_what_a_network_is_searched_by_is_put_together_once_for_each_language(make_list, monkeypatch):
    asked = []
    words = backbone_list.model_texts.search_words
    monkeypatch.setattr(
        backbone_list.model_texts,
        "search_words",
        lambda b, *, is_here: asked.append(b.name) or words(b, is_here=is_here),
    )
    widget = make_list()
    search = widget.findChild(QLineEdit, "backbone_search")
    search.setText("resnet5")
    assert len(asked) == len(set(asked)) > 1000
    search.setText("resnet50")
    assert len(asked) == len(set(asked))
    assert "resnet50" in names_in(widget)
    widget.say_again()
    search.setText("resnet5")
    assert len(asked) == 2 * len(set(asked))


def test_the_list_is_painted_at_once_and_makes_the_words_of_what_is_seen_alone(make_list, qtbot, monkeypatch):
    made = []
    line = model_texts.backbone_line
    monkeypatch.setattr(model_texts, "backbone_line", lambda *args, **named: made.append(1) or line(*args, **named))
    widget = make_list()
    view = widget.findChild(QListView, "backbone_list")
    qtbot.waitUntil(lambda: bool(made))
    assert len(made) < 100
    assert view.model().rowCount() > len(load_catalogue())


def test_a_narrow_list_has_room_for_how_long_a_run_takes(make_list):
    widget = make_list()
    view = widget.findChild(QListView, "backbone_list")
    widget.resize(400, 500)
    usual_px = view.visualRect(view.model().index(0, 0)).height()
    widget.set_estimates({"resnet18": 240.0})
    assert view.visualRect(view.model().index(0, 0)).height() > usual_px
    widget.resize(1400, 500)
    assert view.visualRect(view.model().index(0, 0)).height() == usual_px
