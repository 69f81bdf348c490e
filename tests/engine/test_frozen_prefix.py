"""A classifier parted at the frozen border is the same classifier; folded copies answer the same."""

import pytest
import torch
from torch import nn

from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.models.frozen_prefix import find_frozen_prefix
from tlgui.engine.models.fusion import fused_copy
from tlgui.engine.models.heads import HeadSpec

BACKBONES = ["resnet18", "squeezenet1_1", "mobilenet_v3_small", "densenet121", "convnext_tiny", "shufflenet_v2_x0_5"]


def make(backbone, size=64, **changes):
    torch.manual_seed(0)
    classifier = build_classifier(backbone, 3, seed=0, **changes).eval()
    for module in classifier.modules():  # statistics as if learned, so that folding has something to fold
        if isinstance(module, nn.BatchNorm2d):
            module.running_mean.normal_(0, 0.1)
            module.running_var.uniform_(0.5, 1.5)
    return classifier, torch.randn(4, 3, size, size)


@pytest.mark.parametrize("backbone", BACKBONES)
@pytest.mark.parametrize("n_learning", [1, 2, 3])
def test_below_then_above_is_the_whole(backbone, n_learning):
    classifier, images = make(backbone)
    classifier.set_learning(classifier.block_names[-n_learning:])
    prefix = find_frozen_prefix(classifier, images)
    assert prefix is not None
    kept = prefix.frozen_forward(images)
    assert kept.shape[1:] == prefix.feature_shape
    torch.testing.assert_close(prefix.trainable_forward(kept), classifier(images), rtol=1e-4, atol=1e-5)
    has_dropout_before_its_last_layer = backbone in ("squeezenet1_1", "mobilenet_v3_small")
    assert prefix.is_at_head == (n_learning == 1 and not has_dropout_before_its_last_layer)
    if n_learning == 1:
        torch.testing.assert_close(prefix.head_input(kept), classifier.features(images), rtol=1e-4, atol=1e-5)


def test_what_learns_gets_the_same_gradients_and_what_is_frozen_gets_none():
    classifier, images = make("resnet18")
    classifier.set_learning(classifier.block_names[-2:])
    prefix = find_frozen_prefix(classifier, images)
    classifier.train()
    classifier(images).square().sum().backward()
    expected = {name: p.grad.clone() for name, p in classifier.named_parameters() if p.grad is not None}
    classifier.zero_grad(set_to_none=True)
    prefix(prefix.frozen_forward(images)).square().sum().backward()
    found = {name: p.grad for name, p in classifier.named_parameters() if p.grad is not None}
    assert found.keys() == expected.keys()
    assert {classifier.block_of(name) for name in found} == set(classifier.block_names[-2:])
    for name, gradient in expected.items():
        torch.testing.assert_close(found[name], gradient, rtol=1e-3, atol=1e-4)


def test_there_is_no_cut_where_everything_learns():
    classifier, images = make("resnet18")
    assert find_frozen_prefix(classifier, images) is None


def test_an_appended_head_is_cut_above_the_pretrained_layer():
    classifier, images = make("resnet18", head=HeadSpec("append"))
    classifier.set_learning(["head"])
    prefix = find_frozen_prefix(classifier, images)
    assert prefix.feature_shape == (512,)
    torch.testing.assert_close(prefix(prefix.frozen_forward(images)), classifier(images), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("backbone", BACKBONES)
def test_a_folded_copy_answers_the_same_and_has_fewer_batch_norms(backbone):
    classifier, images = make(backbone)
    before = {name: value.clone() for name, value in classifier.state_dict().items()}
    twin = fused_copy(classifier, torch.float32, image=images[:1])
    torch.testing.assert_close(twin(images), classifier(images), rtol=1e-3, atol=1e-4)
    n_before, n_after = (sum(isinstance(m, nn.BatchNorm2d) for m in net.modules()) for net in (classifier, twin))
    assert n_after < n_before or n_before == 0
    assert all(torch.equal(before[name], value) for name, value in classifier.state_dict().items())


def test_half_precision_stays_close():
    classifier, images = make("resnet18")
    exact = classifier(images)
    half = fused_copy(classifier, torch.bfloat16, image=images[:1])(images.bfloat16()).float()
    assert (half - exact).abs().max() < 0.05 * exact.abs().max()


def test_a_copy_stands_in_below_the_cut():
    classifier, images = make("resnet18")
    classifier.set_learning(["head"])
    prefix = find_frozen_prefix(classifier, images)
    twin = fused_copy(classifier, torch.float32, image=images[:1])
    torch.testing.assert_close(prefix.frozen_forward(images, twin), prefix.frozen_forward(images), rtol=1e-3, atol=1e-4)
