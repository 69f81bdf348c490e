"""Networks as their papers write them."""

import pytest

from tlgui.core.backbones import load_catalogue
from tlgui.core.spoken_names import spoken_name


def test_each_of_torchvisions_networks_has_a_name_of_its_own_for_people():
    spoken = {name: spoken_name(name) for name in load_catalogue()}
    assert [name for name, told in spoken.items() if told == name or "_" in told] == []
    assert len(set(spoken.values())) == len(spoken) == 80


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("squeezenet1_1", "SqueezeNet 1.1"),
        ("regnet_y_1_6gf", "RegNetY-1.6GF"),
        ("regnet_x_400mf", "RegNetX-400MF"),
        ("shufflenet_v2_x0_5", "ShuffleNetV2 0.5x"),
        ("swin_v2_s", "Swin V2 Small"),
        ("vit_h_14", "ViT Huge/14"),
        ("wide_resnet50_2", "Wide ResNet-50-2"),
        ("timm:resnet50.a1_in1k", "timm:resnet50.a1_in1k"),
        ("of another version", "of another version"),
    ],
)
def test_the_name_is_that_of_the_paper_and_else_the_librarys(name, told):
    assert spoken_name(name) == told
