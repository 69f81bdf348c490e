"""Views are torchvision's byte for byte, or random and the same for the same seed; caches never change them."""

import random

import numpy as np
import pytest
import torch
from PIL import Image, ImageFilter

from tlgui.core.errors import PictureError
from tlgui.engine.backbones.source import preprocessing_for
from tlgui.engine.data.decode import load_rgb
from tlgui.engine.data.picture_cache import PictureCache
from tlgui.engine.data.picture_source import PictureSource
from tlgui.engine.data.transforms import ImageTransform
from tlgui.engine.training.loaders import Normalizer


def view_maker(backbone="resnet18", **augmentation):
    p = preprocessing_for(backbone)
    return ImageTransform(
        resize_px=p.resize_px, crop_px=p.crop_px, interpolation=p.interpolation, mean=p.mean, **augmentation
    )


def draw(width, height):
    """Return a picture with shapes of every size and no edge sharper than a lens makes it."""
    grey = Image.effect_mandelbrot((width, height), (-2, -1.5, 1, 1.5), 60)
    bands = (grey, grey.transpose(Image.Transpose.ROTATE_180), grey.transpose(Image.Transpose.FLIP_LEFT_RIGHT))
    return Image.merge("RGB", bands).filter(ImageFilter.GaussianBlur(max(width, height) / 800))


def psnr(a, b):
    error = np.mean((a.astype(float) - b.astype(float)) ** 2)
    return 10 * np.log10(255**2 / error)


@pytest.fixture
def camera_picture(tmp_path):
    path = tmp_path / "camera.jpg"
    draw(4000, 3000).save(path, quality=92)
    return path


@pytest.mark.parametrize("backbone", ["resnet18", "efficientnet_b0", "vit_b_16", "swin_v2_t"])
@pytest.mark.parametrize("size", [(300, 260), (256, 256), (111, 333), (224, 224)])
def test_the_exact_view_is_torchvisions(backbone, size):
    preprocessing = preprocessing_for(backbone)
    picture = draw(*size)
    pixels = torch.from_numpy(view_maker(backbone).exact(picture)[None].copy())
    images = Normalizer(preprocessing, torch.device("cpu")).images(pixels)
    torch.testing.assert_close(images[0], preprocessing.evaluation_transform()(picture), rtol=0, atol=2e-6)


def test_a_picture_smaller_than_the_cut_lies_on_black():
    views = ImageTransform(resize_px=64, crop_px=96, interpolation="bilinear", mean=(0.5, 0.5, 0.5))
    view = views.exact(Image.new("RGB", (80, 64), "white"))
    assert view.shape == (96, 96, 3)
    assert (view[0] == 0).all()
    assert (view[48, 48] == 255).all()


@pytest.mark.parametrize("augmentation", [{"crop": 0.3}, {"rotate": 20}, {"flip": True}, {"color": 0.3}])
def test_random_views_vary_with_the_seed_and_with_nothing_else(augmentation):
    views, picture = view_maker(**augmentation), draw(300, 260)
    first = [views.random(picture, random.Random(f"seed {i}")) for i in range(6)]
    again = [views.random(picture, random.Random(f"seed {i}")) for i in range(6)]
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))
    assert not all(np.array_equal(first[0], other) for other in first[1:])
    assert all(view.shape == (224, 224, 3) for view in first)
    assert views.varies


def test_without_variations_a_random_view_is_the_exact_one():
    views, picture = view_maker(), draw(300, 260)
    assert np.array_equal(views.random(picture, random.Random(0)), views.exact(picture))
    assert not views.varies


def test_a_camera_picture_decoded_small_looks_the_same(camera_picture):
    views = view_maker()
    quick = PictureSource(PictureCache(0), views, keeps_pictures=False).exact(camera_picture)
    assert load_rgb(camera_picture, at_least_px=512).width < 4000
    assert psnr(quick, views.exact(load_rgb(camera_picture))) >= 50


def test_pictures_for_random_views_are_kept_no_larger_than_needed(camera_picture, monkeypatch):
    cache = PictureCache(10**8)
    source = PictureSource(cache, view_maker(crop=0.3), keeps_pictures=True)
    source.exact(camera_picture)
    assert cache.n_bytes == 512 * 384 * 4 + 224 * 224 * 3
    monkeypatch.setattr("tlgui.engine.data.picture_source.load_rgb", None)  # nothing is decoded a second time
    a, b = (source.random(camera_picture, random.Random(n)) for n in range(2))
    assert not np.array_equal(a, b)
    source.exact(camera_picture)


def test_a_file_that_changed_is_another_picture(tmp_path):
    path = tmp_path / "a.png"
    Image.new("RGB", (256, 256), "red").save(path)
    source = PictureSource(PictureCache(10**8), view_maker(), keeps_pictures=False)
    assert (source.exact(path)[0, 0] == (255, 0, 0)).all()
    Image.new("RGB", (300, 256), "blue").save(path)
    assert (source.exact(path)[0, 0] == (0, 0, 255)).all()
    path.write_bytes(b"rotten")
    with pytest.raises(PictureError):
        source.exact(path)


def test_the_cache_stays_within_its_bound_and_earlier_runs_make_room(tmp_path):
    paths = [tmp_path / f"{i}.png" for i in range(6)]
    for path in paths:
        Image.new("RGB", (256, 256)).save(path)
    made = []

    def make(path):
        made.append(path)
        return np.zeros((10, 10), np.uint8)

    cache = PictureCache(350)
    cache.begin_run()
    for path in paths:
        cache.get(path, "view", lambda path=path: make(path))
    assert cache.n_bytes == 300
    made.clear()
    for path in paths:
        cache.get(path, "view", lambda path=path: make(path))
    assert made == paths[3:], "within a run what was kept first stays"
    cache.begin_run()
    made.clear()
    cache.get(paths[0], "view", lambda: make(paths[0]))
    for path in paths[3:]:
        cache.get(path, "view", lambda path=path: make(path))
    assert cache.n_bytes == 300
    cache.get(paths[0], "view", lambda: make(paths[0]))
    assert made == paths[3:], "what this run used is not thrown out"
