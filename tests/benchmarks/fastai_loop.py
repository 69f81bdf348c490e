"""fastai's own way: a DataBlock, vision_learner and fine_tune, at fastai's defaults."""

from __future__ import annotations

import importlib.util
import warnings

from .job import FULL, HEAD, ContenderMissingError, Job, Result, Stopwatch

SETTINGS = (
    "{n} loader processes, fp32 (its half precision is for CUDA only), its head and one-cycle rates, "
    "BatchNorm of the frozen base trained (its default)"
)


def missing() -> str | None:
    """Return why it cannot run, or None."""
    return None if importlib.util.find_spec("fastai") else "fastai is not installed"


def run(job: Job) -> Result:
    """Run `fine_tune(full_epochs, freeze_epochs=head_epochs)`.

    Raises:
        ContenderMissingError: fastai is not installed.
    """
    if reason := missing():
        raise ContenderMissingError(reason)
    warnings.simplefilter("ignore")  # fastai warns of torch's deprecations
    from fastai.vision import all as fv

    watch = Stopwatch()
    learn = _make_learner(job, fv)
    recorder = _make_recorder(fv.Callback, watch, job.head_epochs)
    result = Result(watch.laps, [], [], len(job.train), len(job.val), {"settings": SETTINGS.format(n=job.n_workers)})
    watch.lap("start")
    with learn.no_bar(), learn.no_logging():
        learn.fine_tune(job.full_epochs, freeze_epochs=job.head_epochs, cbs=recorder)
    result.val_losses, result.val_accuracies = recorder.losses, recorder.accuracies
    return result


def _make_learner(job: Job, fv):
    pictures = [*job.train, *job.val]
    class_of = dict(pictures)
    look = job.preprocessing
    block = fv.DataBlock(
        blocks=(fv.ImageBlock, fv.CategoryBlock(vocab=list(job.class_names), sort=False)),
        get_y=lambda path: job.class_names[class_of[path]],
        splitter=fv.IndexSplitter(list(range(len(job.train), len(pictures)))),
        item_tfms=fv.RandomResizedCrop(look["crop_px"], min_scale=job.crop),
        batch_tfms=[fv.Flip(), fv.Normalize.from_stats(look["mean"], look["std"], cuda=False)],
    )
    loaders = block.dataloaders(
        [path for path, _ in pictures], bs=job.batch_size, num_workers=job.n_workers, drop_last=False, device=job.device
    )
    fv.set_seed(job.seed)
    arch = getattr(fv.models, job.backbone, None) or fv.resnet18
    learn = fv.vision_learner(loaders, arch, pretrained=False, metrics=fv.accuracy, path=job.out)
    _load_body(learn, job, arch, fv)
    return learn


def _load_body(learn, job: Job, arch, fv) -> None:
    """Put everybody's weights into the learner, which knows only how to fetch its own."""
    from .peer_parts import read_weights

    network = arch()
    network.load_state_dict(read_weights(job))
    learn.model[0].load_state_dict(fv.create_body(network, pretrained=False, cut=-2).state_dict())


def _make_recorder(callback_class: type, watch: Stopwatch, n_head_epochs: int):
    class Laps(callback_class):
        """Ends a lap after each epoch, once its validation figures are known."""

        order = 60  # after fastai's Recorder

        def __init__(self) -> None:
            self.losses: list[float] = []
            self.accuracies: list[float] = []

        def after_epoch(self) -> None:
            _, loss, accuracy = self.recorder.values[-1]
            self.losses.append(float(loss))
            self.accuracies.append(float(accuracy))
            watch.lap(HEAD if len(self.losses) <= n_head_epochs else FULL)

    return Laps()
