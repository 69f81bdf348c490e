import pytest
import torch

from tlgui.core.backbones import find_backbone, load_catalogue
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.models.heads import HeadSpec
from tlgui.engine.models.summary import layer_table

PHASES = (("Head only", ("head",)), ("Fine-tuning", ("stem", "stage1", "stage2", "stage3", "stage4", "head")))
CALLED_OTHERWISE = ("squeezenet1_0", "squeezenet1_1", "maxvit_t")
"""Here the new head costs visibly less than the old one, or attention is made of plain products."""


def make_table(backbone="resnet18", n_classes=3, head="linear", phases=PHASES):
    return layer_table(backbone, n_classes, head=HeadSpec(head), phases=phases)


def rows_of(table):
    return {row.name: row for row in table.rows}


def test_shapes_parameters_and_blocks_of_known_layers():
    rows = rows_of(make_table())
    first = rows["network.conv1"]
    assert (first.kind, first.block) == ("Conv2d", "stem")
    assert (first.input_shape, first.output_shape) == ((3, 224, 224), (64, 112, 112))
    assert (first.n_parameters, first.multiply_adds) == (64 * 3 * 7 * 7, 64 * 3 * 7 * 7 * 112 * 112)
    head = rows["head"]
    assert (head.kind, head.block, head.n_parameters) == ("Linear", "head", 512 * 3 + 3)
    assert (head.input_shape, head.output_shape) == ((512,), (3,))
    assert rows["network.avgpool"].block == "stage4"
    assert "network.fc" not in rows


def test_each_phase_says_what_learns():
    table = make_table()
    assert table.phases == ("Head only", "Fine-tuning")
    assert table.n_learning(0) == 512 * 3 + 3
    assert table.n_learning(1) == table.n_parameters
    rows = rows_of(table)
    assert rows["network.layer4.0.conv1"].learns == (False, True)
    assert rows["head"].learns == (True, True)


@pytest.mark.parametrize("head", ["linear", "mlp", "append"])
@pytest.mark.parametrize("backbone", ["resnet18", "squeezenet1_1", "vit_b_32", "swin_t", "mobilenet_v3_small"])
def test_every_parameter_is_counted_once(backbone, head):
    with torch.device("meta"):
        classifier = build_classifier(backbone, 3, head=HeadSpec(head))
    table = make_table(backbone, head=head, phases=(("Head only", ("head",)),))
    assert table.n_parameters == sum(p.numel() for p in classifier.parameters())
    assert table.n_learning(0) == sum(p.numel() for p in classifier.parameters_of("head"))


@pytest.mark.parametrize("family", sorted({b.family for b in load_catalogue().values()}))
def test_multiply_adds_are_those_torchvision_publishes(family):
    backbone = min((b for b in load_catalogue().values() if b.family == family), key=lambda b: b.n_parameters)
    if backbone.name in CALLED_OTHERWISE:
        pytest.skip("counted differently there")
    table = make_table(backbone.name, n_classes=1000)
    assert table.multiply_adds / 1e9 == pytest.approx(backbone.default_weights.gflops, rel=0.02)


def test_every_row_was_really_called():
    for backbone in ("efficientnet_b0", "shufflenet_v2_x0_5", "googlenet"):
        for row in make_table(backbone).rows:
            assert row.output_shape, (backbone, row.name)
            assert row.block in (*find_backbone(backbone).blocks, "head")
