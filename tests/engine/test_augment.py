import pytest
import torch
from PIL import Image

from tlgui.engine.backbones.source import preprocessing_for
from tlgui.engine.data.augment import training_transform
from tlgui.engine.data.transforms import ImageTransform
from tlgui.engine.models.preprocessing import Preprocessing

PREPROCESSING = preprocessing_for("resnet18")
PLAIN = Preprocessing(64, 64, "bilinear", antialias=True, mean=(0.0, 0.0, 0.0), std=(1.0, 1.0, 1.0))


def make_transform(preprocessing=PREPROCESSING, *, crop=0.0, rotate=0.0, flip=False, color=0.0):
    views = ImageTransform(
        resize_px=preprocessing.resize_px,
        crop_px=preprocessing.crop_px,
        interpolation=preprocessing.interpolation,
        mean=preprocessing.mean,
        crop=crop,
        rotate=rotate,
        flip=flip,
        color=color,
    )
    return training_transform(views, std=preprocessing.std)


def make_picture(width=300, height=260):
    return Image.effect_mandelbrot((width, height), (-2, -1.5, 1, 1.5), 60).convert("RGB")


@pytest.mark.parametrize("backbone", ["resnet18", "vit_b_16", "efficientnet_b0"])
def test_without_variations_it_is_the_evaluation_transform(backbone):
    preprocessing = preprocessing_for(backbone)
    picture = make_picture()
    torch.testing.assert_close(
        make_transform(preprocessing)(picture), preprocessing.evaluation_transform()(picture), rtol=0, atol=1e-6
    )


@pytest.mark.parametrize("variation", [{"crop": 0.3}, {"rotate": 20}, {"flip": True}, {"color": 0.3}])
def test_each_variation_varies_the_picture_and_the_seed_fixes_it(variation):
    transform, picture = make_transform(**variation), make_picture()
    torch.manual_seed(1)
    first = [transform(picture) for _ in range(8)]
    torch.manual_seed(1)
    again = [transform(picture) for _ in range(8)]
    assert all(torch.equal(a, b) for a, b in zip(first, again, strict=True))
    assert any(not torch.equal(first[0], other) for other in first[1:])
    assert all(t.shape == (3, 224, 224) and t.dtype == torch.float32 for t in first)


def test_flip_gives_the_picture_or_its_mirror_about_evenly():
    transform, picture = make_transform(PLAIN, flip=True), make_picture()
    plain = make_transform(PLAIN)(picture)
    results = [transform(picture) for _ in range(60)]
    n_mirrored = sum(torch.equal(result, plain.flip(2)) for result in results)
    assert n_mirrored + sum(torch.equal(result, plain) for result in results) == 60
    assert 15 <= n_mirrored <= 45


def test_the_corners_that_a_rotation_opens_get_the_mean_colour():
    preprocessing = Preprocessing(64, 64, "bilinear", antialias=True, mean=(0.5, 0.25, 0.75), std=(1.0, 1.0, 1.0))
    transform = make_transform(preprocessing, rotate=45)
    white = Image.new("RGB", (64, 64), "white")
    corners = torch.stack([transform(white)[:, 0, 0] for _ in range(20)])
    opened = corners[corners[:, 2] < 0.2]
    assert len(opened) > 5
    assert opened.abs().max() < 0.01, "the mean is 0 after normalising"


def test_a_crop_keeps_at_least_the_given_part():
    gradient = Image.linear_gradient("L").convert("RGB")
    transform = make_transform(PLAIN, crop=0.9)
    spans = [float(result.max() - result.min()) for result in (transform(gradient) for _ in range(30))]
    assert min(spans) > 0.75, "a crop of nine tenths of the area keeps most of the gradient"
    loose = make_transform(PLAIN, crop=0.1)
    assert min(float(r.max() - r.min()) for r in (loose(gradient) for _ in range(30))) < 0.75
