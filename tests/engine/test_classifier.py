import pytest
import torch
from families import EACH_FAMILY, FAMILIES
from torch import nn

from tlgui.core.backbones import find_backbone, load_catalogue
from tlgui.core.config import HEADS, SCHEDULES, TrainConfig
from tlgui.core.errors import ConfigError, UnknownBackboneError
from tlgui.core.schedule import plan_phases
from tlgui.core.unfreezing import HEAD, unfreeze_groups
from tlgui.engine.backbones.source import make_network
from tlgui.engine.models.blocks import find_head
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.models.heads import HeadSpec

CATALOGUE = load_catalogue()
N_CLASSES = 7
SMALL_PX = 32
"""Small enough to be quick, and above the least that most networks accept."""


def smallest_of(family):
    return min((b for b in CATALOGUE.values() if b.family == family), key=lambda b: b.n_parameters).name


def smallest_input_px(backbone):
    if backbone.startswith("vit"):
        return 2 * int(backbone.rpartition("_")[2])  # two patches a side
    if backbone.startswith("swin"):
        return SMALL_PX  # its weights want 224, but the network pads what is smaller
    return max(find_backbone(backbone).min_size_px, SMALL_PX)


def make_config(backbone, head, schedule):
    return TrainConfig(
        backbone=backbone, head=head, schedule=schedule, weights="none" if schedule == "scratch" else "imagenet"
    )


# On the meta device: all 80 x 3 x 4


SMALLEST = {smallest_of(family) for family in FAMILIES}


@pytest.mark.parametrize(
    "backbone", [pytest.param(name, marks=[] if name in SMALLEST else pytest.mark.slow) for name in CATALOGUE]
)
def test_every_head_and_schedule_freezes_and_unfreezes_the_right_parameters(backbone):
    for head in HEADS:
        with torch.device("meta"):
            classifier = build_classifier(backbone, N_CLASSES, head=HeadSpec(head))
        check_layers(classifier)
        check_schedules(classifier, backbone, head)


def check_schedules(classifier, backbone, head):
    assert classifier.block_names == (*CATALOGUE[backbone].blocks, HEAD)
    names = [name for name, _ in classifier.named_parameters()]
    expected_head = {name for name in names if name.startswith("head.")}
    if head == "append":
        location = find_head(classifier.network)
        expected_head |= {name for name in names if name.startswith(f"network.{location}.")}
        assert len(expected_head) in (3, 4), "the kept 1000-way layer and the new one"
    for schedule in SCHEDULES:
        if head == "append" and schedule == "scratch":
            with pytest.raises(ConfigError, match="append"):
                make_config(backbone, head, schedule)
            continue
        phases = plan_phases(make_config(backbone, head, schedule), classifier.block_names)
        n_before = 0
        for phase in phases:
            classifier.set_learning(phase.learning_blocks)
            learning = [name for name, p in classifier.named_parameters() if p.requires_grad]
            # Parameters are registered from the input to the top, so what is frozen comes first.
            assert learning == names[len(names) - len(learning) :], (schedule, phase.name)
            assert len(learning) > n_before, f"{schedule}: {phase.name} unfreezes nothing new"
            n_before = len(learning)
            if phase.learning_blocks == (HEAD,):
                assert set(learning) == expected_head
        assert (n_before == len(names)) is (schedule != "features")
        assert len(phases) == {"features": 1, "finetune": 2, "gradual": len(phases), "scratch": 1}[schedule]
        assert len(phases) <= 5, "the head and at most four groups"


def check_layers(classifier):
    """Every parameter and every layer stands in exactly one block."""
    by_block = {block: list(classifier.parameters_of(block)) for block in classifier.block_names}
    assert all(by_block.values()), [block for block, found in by_block.items() if not found]
    assert sum(map(len, by_block.values())) == len(list(classifier.parameters()))
    owners = [
        (block, id(layer))
        for block in classifier.block_names
        for module in classifier.block_modules(block)
        for layer in module.modules()
        if not isinstance(layer, nn.Identity)
    ]
    assert len({layer for _, layer in owners}) == len(owners), "a layer stands in two blocks"
    leaves = {
        id(m)
        for m in classifier.modules()
        if not list(m.children()) and not isinstance(m, nn.Identity | nn.Sequential | nn.ModuleList)
    }
    assert leaves <= {layer for _, layer in owners}


# Real steps


def take_step(classifier, size_px):
    """Train on one batch of two; return the names of what moved and of what got a gradient."""
    classifier.zero_grad(set_to_none=True)
    before = {name: value.clone() for name, value in classifier.state_dict().items()}
    optimizer = torch.optim.SGD([p for p in classifier.parameters() if p.requires_grad], lr=0.1)
    logits = classifier(torch.randn(2, 3, size_px, size_px))
    nn.functional.cross_entropy(logits, torch.tensor([0, 1])).backward()
    optimizer.step()
    moved = {name for name, value in classifier.state_dict().items() if not torch.equal(value, before[name])}
    return moved, {name for name, p in classifier.named_parameters() if p.grad is not None}


def batch_norms(classifier):
    return {n: m for n, m in classifier.named_modules() if isinstance(m, nn.modules.batchnorm._BatchNorm)}


def check_step(classifier, size_px, learning):
    classifier.set_learning(learning)
    classifier.train()
    moved, with_gradient = take_step(classifier, size_px)
    parameters = {name for name, _ in classifier.named_parameters()}
    assert with_gradient == {name for name in parameters if classifier.block_of(name) in learning}
    assert moved & parameters <= with_gradient
    for block in learning:
        assert any(classifier.block_of(name) == block for name in moved & parameters), f"nothing of {block} moved"
    buffers_moved = moved - parameters
    expected = {
        f"{name}.{buffer}"
        for name in batch_norms(classifier)
        if classifier.block_above(name) in learning
        for buffer in ("running_mean", "running_var", "num_batches_tracked")
    }
    assert buffers_moved == expected, f"batch norm: {sorted(buffers_moved ^ expected)[:5]}"


def check_steps(backbone):
    size_px = smallest_input_px(backbone)
    classifier = build_classifier(backbone, 3, seed=0, input_size_px=size_px)
    blocks = classifier.block_names
    for learning in (blocks[-1:], blocks[-2:], blocks):
        check_step(classifier, size_px, learning)


@pytest.mark.parametrize("family", EACH_FAMILY)
def test_a_real_step_moves_what_learns_and_nothing_else(family):
    check_steps(smallest_of(family))


@pytest.mark.slow
@pytest.mark.parametrize("backbone", CATALOGUE)
def test_a_real_step_of_every_backbone_moves_what_learns_and_nothing_else(backbone):
    try:
        check_steps(backbone)
    except (MemoryError, RuntimeError) as error:
        if isinstance(error, RuntimeError) and "allocate memory" not in str(error):
            raise
        pytest.skip(f"{backbone} does not fit into this computer's memory")


# Modes


def modes(classifier, kind):
    return {name: m.training for name, m in classifier.named_modules() if isinstance(m, kind)}


def test_frozen_batch_norm_stays_in_eval_mode_and_unfrozen_batch_norm_learns():
    classifier = build_classifier("efficientnet_b0", 3)
    classifier.set_learning([HEAD])
    classifier.train()
    assert not any(modes(classifier, nn.BatchNorm2d).values())
    classifier.set_learning(["stage4", HEAD])
    unfrozen = {name for name, training in modes(classifier, nn.BatchNorm2d).items() if training}
    assert unfrozen == {n for n in batch_norms(classifier) if n.startswith(("network.features.6", "network.features.7",
                                                                          "network.features.8"))}  # fmt: skip
    classifier.set_learning(classifier.block_names)
    assert all(module.training for module in classifier.modules())
    classifier.eval()
    assert not any(module.training for module in classifier.modules())


def test_pretrained_statistics_stay_while_scales_and_shifts_learn():
    classifier = build_classifier("shufflenet_v2_x0_5", 3, seed=0)
    classifier.keeps_statistics = True
    classifier.train()
    before = {name: value.clone() for name, value in classifier.state_dict().items()}
    classifier(torch.randn(4, 3, 64, 64)).square().mean().backward()
    assert all(torch.equal(value, before[name]) for name, value in classifier.state_dict().items())
    assert all(norm.weight.grad is not None for norm in batch_norms(classifier).values())
    assert not any(modes(classifier, nn.BatchNorm2d).values())
    assert classifier.head.training


def test_set_learning_leaves_eval_mode_alone():
    classifier = build_classifier("squeezenet1_1", 3).eval()
    classifier.set_learning([HEAD])
    assert not any(module.training for module in classifier.modules())


@pytest.mark.parametrize("backbone", ["vgg11", "alexnet"])
def test_dropout_rests_with_its_block(backbone):
    with torch.device("meta"):
        classifier = build_classifier(backbone, 3).train()
    n_dropouts = len(modes(classifier, nn.Dropout))
    assert n_dropouts == 2
    classifier.set_learning([HEAD])
    before = sum(modes(classifier, nn.Dropout).values())
    classifier.set_learning(["classifier", HEAD])
    assert all(modes(classifier, nn.Dropout).values()), "the dropouts of a unfrozen block act"
    assert before < n_dropouts


# Heads


def test_the_new_heads_have_the_right_layers():
    linear, mlp, append = (
        build_classifier("resnet18", 4, head=HeadSpec(head, 512, 0.3), seed=0) for head in ("linear", "mlp", "append")
    )
    assert isinstance(linear.head, nn.Linear)
    assert (linear.head.in_features, linear.head.out_features) == (512, 4)
    assert [type(layer).__name__ for layer in mlp.head] == ["Linear", "ReLU", "Dropout", "Linear"]
    assert (mlp.head[0].out_features, mlp.head[2].p) == (512, 0.3)
    assert [type(layer).__name__ for layer in append.head] == ["ReLU", "Linear"]
    assert append.network.fc.out_features == append.head[1].in_features == 1000
    assert {append.block_of("network.fc.weight"), append.block_of("head.output.weight")} == {HEAD}


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("backbone", ["squeezenet1_1", "mobilenet_v3_small", "googlenet", "shufflenet_v2_x0_5"])
def test_logits_have_one_column_a_class(backbone, head):
    classifier = build_classifier(backbone, 5, head=HeadSpec(head), seed=0).eval()
    with torch.no_grad():
        assert classifier(torch.randn(3, 3, 64, 64)).shape == (3, 5)


def test_the_conv_classifier_of_squeezenet_gives_negative_logits_too():
    classifier = build_classifier("squeezenet1_1", 4, seed=1).eval()
    assert not any("classifier" in name for name, _ in classifier.named_parameters())
    with torch.no_grad():
        assert (classifier(torch.randn(8, 3, 64, 64)) < 0).any()


def test_the_linear_head_of_squeezenet_is_a_1x1_convolution_and_a_mean():
    classifier = build_classifier("squeezenet1_1", 4, seed=1).eval()
    images = torch.randn(2, 3, 96, 96)
    with torch.no_grad():
        features = classifier.network.features(images)
        convolved = nn.functional.conv2d(features, classifier.head.weight[:, :, None, None], classifier.head.bias)
        torch.testing.assert_close(classifier(images), convolved.mean((2, 3)), rtol=1e-4, atol=1e-5)


def test_an_unknown_head_or_backbone_is_told_in_a_sentence():
    with pytest.raises(ConfigError, match="no head called 'tree'"):
        build_classifier("resnet18", 3, head=HeadSpec("tree"))
    with pytest.raises(UnknownBackboneError, match="resnet18"):
        build_classifier("resnet-18", 3)


# Weights go in and out


def test_the_pretrained_base_is_taken_over_and_the_appended_classifier_too():
    network = make_network("resnet18")
    classifier = build_classifier("resnet18", 3, state=network.state_dict())
    ours, theirs = classifier.network.state_dict(), network.state_dict()
    assert set(theirs) - set(ours) == {"fc.weight", "fc.bias"}
    assert all(torch.equal(ours[name], theirs[name]) for name in ours)
    appended = build_classifier("resnet18", 3, head=HeadSpec("append"), state=theirs)
    assert torch.equal(appended.network.fc.weight, network.fc.weight)


@pytest.mark.parametrize("backbone", ["mnasnet0_5", "mnasnet1_0", "densenet121", "vit_b_32"])
def test_weights_survive_a_plain_dict(backbone):
    """A model file and the kept best weights are plain dicts; MNASNet refuses those as they are."""
    with torch.device("meta"):
        pretrained = {name: value.clone() for name, value in make_network(backbone).state_dict().items()}
        classifier = build_classifier(backbone, 3, state=pretrained)
        state = {name: value.clone() for name, value in classifier.state_dict().items()}
        result = classifier.load_state_dict(state, strict=False)
    assert (result.missing_keys, result.unexpected_keys) == ([], [])


def test_the_same_seed_gives_the_same_classifier_and_leaves_the_generator_alone():
    torch.manual_seed(5)
    expected = torch.rand(1)
    torch.manual_seed(5)
    one, two = (build_classifier("squeezenet1_1", 3, seed=3).state_dict() for _ in range(2))
    assert torch.equal(torch.rand(1), expected)
    assert all(torch.equal(one[name], two[name]) for name in one)
    other = build_classifier("squeezenet1_1", 3, seed=4).state_dict()
    assert not torch.equal(one["head.weight"], other["head.weight"])


def test_inception_and_googlenet_lose_their_auxiliary_classifiers_and_keep_their_input():
    for backbone in ("inception_v3", "googlenet"):
        with torch.device("meta"):
            classifier = build_classifier(backbone, 3)
        assert not any("aux" in name.lower() for name, _ in classifier.named_parameters())
        assert classifier.network.transform_input is True


def test_a_vit_is_made_for_the_size_of_its_weights():
    with torch.device("meta"):
        assert build_classifier("vit_b_16", 3).network.encoder.pos_embedding.shape[1] == 14 * 14 + 1
        larger = build_classifier("vit_b_16", 3, input_size_px=384)
    assert larger.network.encoder.pos_embedding.shape[1] == 24 * 24 + 1
    assert larger.block_of("network.class_token") == larger.block_names[0]


# Unfreezing


def test_unfreezing_has_at_most_four_groups_from_the_top():
    assert unfreeze_groups(["stem", "s1", "s2", "s3", "s4", HEAD]) == (("s4",), ("s3",), ("s2",), ("s1", "stem"))
    assert unfreeze_groups(["stem", "s1"]) == (("s1",), ("stem",))
    assert [len(group) for group in unfreeze_groups([f"b{i}" for i in range(13)])] == [4, 3, 3, 3]


def test_unfreeze_groups_hold_every_block_once_from_the_top():
    for backbone in CATALOGUE.values():
        groups = unfreeze_groups(backbone.blocks)
        assert len(groups) <= 4
        assert [name for group in groups for name in group] == list(reversed(backbone.blocks))
