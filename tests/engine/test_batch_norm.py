import torch

from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.training.batch_norm import reestimate_batch_norm


def test_the_statistics_become_those_of_the_pictures():
    classifier = build_classifier("shufflenet_v2_x0_5", 2, seed=0)
    images = [torch.randn(8, 3, 64, 64) * 2 + 1 for _ in range(3)]
    n_layers = reestimate_batch_norm(classifier, images)
    convolution, norm = classifier.network.conv1[0], classifier.network.conv1[1]
    with torch.no_grad():
        outputs = [convolution(batch) for batch in images]
    mean = torch.stack([output.mean((0, 2, 3)) for output in outputs]).mean(0)
    torch.testing.assert_close(norm.running_mean, mean, rtol=1e-4, atol=1e-5)
    norms = [m for m in classifier.modules() if isinstance(m, torch.nn.BatchNorm2d)]
    assert n_layers == len(norms)
    assert all(m.momentum == 0.1 and not m.training for m in norms), "as they were"


def test_a_network_without_batch_norm_is_left_alone():
    classifier = build_classifier("squeezenet1_1", 2, seed=0)
    assert reestimate_batch_norm(classifier, iter(())) == 0
