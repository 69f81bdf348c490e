"""Every choice of a run, one row each, in the order in which they are shown."""

from __future__ import annotations

from tlgui.core.augmentation import AUGMENT_EXAMPLE, AUGMENT_PRESETS
from tlgui.core.config_row import AUTO, ConfigRow
from tlgui.core.final_test import LEAST_OF_EVERY_CLASS, TEST_FRACTION, VAL_FRACTION, VAL_FRACTION_ALONE
from tlgui.core.phase_list import EXAMPLE

NETWORK_ROWS = (
    ConfigRow(
        key="backbone",
        flag="--backbone",
        label="Backbone",
        kind="text",
        section="network",
        in_form=False,
        help="The pretrained network to start from: one of torchvision's, or timm:NAME or timm:NAME.TAG of timm's.",
    ),
    ConfigRow(
        key="weights",
        flag="--weights",
        label="Weights",
        kind="text",
        section="network",
        in_form=False,
        help="Where the network's weights come from: imagenet, imagenet:NAME, starter, none, a file, "
        "a folder with config.json and model.safetensors, or hub:OWNER/NAME of the Hugging Face Hub.",
    ),
    ConfigRow(
        key="head",
        flag="--head",
        label="Head",
        kind="choice",
        section="network",
        in_form=False,
        choice_labels={
            "linear": "Replace the last layer",
            "append": "Add a layer after it",
            "mlp": "A small network on top",
        },
        help="The new last layers: linear replaces the last layer, append adds one after it, mlp puts two on top.",
    ),
    ConfigRow(
        key="schedule",
        flag="--schedule",
        label="Schedule",
        kind="choice",
        section="network",
        in_form=False,
        choice_labels={
            "features": "Head only",
            "finetune": "Head first, then everything",
            "gradual": "Unfreeze from the top",
            "scratch": "From random weights",
        },
        help="What learns when: features trains the head only; finetune the head, then everything gently; "
        "gradual unfreezes from the top; scratch starts from random weights.",
    ),
    ConfigRow(
        key="phases",
        flag="--phases",
        label="Phases",
        kind="phases",
        section="network",
        in_form=False,
        help=f"Phases of your own in place of those of the schedule, as in {EXAMPLE}: how many blocks learn, counted "
        "from the head (head, a number or all), and for how many epochs. auto follows the schedule.",
    ),
)
LEARNING_ROWS = (
    ConfigRow(
        key="recipe",
        flag="--recipe",
        label="Recipe",
        kind="choice",
        choice_labels={"accurate": "Most accurate", "classic": "Classic, as in courses"},
        help="Which values are suggested for everything not chosen by hand: accurate takes those that measured best, "
        "classic those of the usual courses (Adam at 1e-3, then 1e-4).",
    ),
    ConfigRow(
        key="head_solver",
        flag="--head-solver",
        label="Head phase",
        kind="choice",
        choice_labels={"lbfgs": "Solved on kept features (L-BFGS)", "optimizer": "Learned by the optimizer"},
        help="How a linear head learns while the rest is frozen: lbfgs solves it to the best fit on features computed "
        "once, without augmentation; optimizer steps through batches. Other heads always take the optimizer.",
    ),
    ConfigRow(
        key="head_epochs",
        flag="--head-epochs",
        label="Epochs, head only",
        kind="int",
        maximum=1000,
        unit="epochs",
        help="Epochs while only the head learns; an epoch is one pass over all training pictures.",
    ),
    ConfigRow(
        key="finetune_epochs",
        flag="--finetune-epochs",
        label="Epochs, fine-tuning",
        kind="int",
        maximum=1000,
        unit="epochs",
        help="Epochs once the backbone learns too; the total over all steps when it unfreezes gradually.",
    ),
    ConfigRow(
        key="head_learning_rate",
        flag="--head-lr",
        label="Learning rate, head only",
        kind="rate",
        minimum=1e-8,
        maximum=10.0,
        help="How large each learning step is while only the head learns.",
    ),
    ConfigRow(
        key="finetune_learning_rate",
        flag="--finetune-lr",
        label="Learning rate, fine-tuning",
        kind="rate",
        minimum=1e-8,
        maximum=10.0,
        help="How large each learning step is once the backbone learns too; "
        "steps much larger than suggested make it forget what it knew.",
    ),
    ConfigRow(
        key="layer_decay",
        flag="--layer-decay",
        label="Layer decay",
        kind="float",
        minimum=0.1,
        maximum=1.0,
        help="While the backbone learns: each block's learning rate is this part of the rate of the block above it, so "
        "that the lowest ones stay almost as they are; 1 gives all the same. 'gradual' has steps of its own.",
    ),
    ConfigRow(
        key="optimizer",
        flag="--optimizer",
        label="Optimizer",
        kind="choice",
        choice_labels={"adam": "Adam", "adamw": "AdamW", "sgd": "SGD with momentum"},
        help="The rule that turns the loss into a change of the weights.",
    ),
    ConfigRow(
        key="rate_schedule",
        flag="--rate-schedule",
        label="Learning rate schedule",
        kind="choice",
        choice_labels={
            "constant": "Constant",
            "cosine": "Falling (cosine)",
            "onecycle": "Rising, then falling (one cycle)",
            "warmup": "Short rise, then falling (cosine)",
        },
        help="How the learning rate changes within a phase.",
    ),
    ConfigRow(
        key="weight_decay",
        flag="--weight-decay",
        label="Weight decay",
        kind="rate",
        help="Pulls the weights towards zero; 0 is off.",
    ),
    ConfigRow(
        key="batch_norm",
        flag="--batch-norm",
        label="Batch norm statistics",
        kind="choice",
        choice_labels={"frozen": "Kept as pretrained", "learn": "Follow your pictures"},
        help="Means and variances of pretrained batch norms while their blocks learn: frozen keeps them, since a few "
        "batches estimate them badly; random weights always learn them.",
    ),
    ConfigRow(
        key="gradient_clip",
        flag="--gradient-clip",
        label="Gradient clipping",
        kind="float",
        maximum=1000,
        help="Longest gradient that a step may follow, over all weights together; 0 is off.",
    ),
    ConfigRow(
        key="weight_average",
        flag="--weight-average",
        label="Averaged weights",
        kind="float",
        maximum=0.9999,
        help="While the backbone learns, each epoch is judged and kept with a running average of the weights: this "
        "part of it stays at each step, 0.98 is about the last 50 steps; 0 takes the weights of the last step.",
    ),
    ConfigRow(
        key="label_smoothing",
        flag="--label-smoothing",
        label="Label smoothing",
        kind="float",
        maximum=0.9,
        help="Softens the training targets so that the model is less overconfident. Not used in validation.",
    ),
    ConfigRow(
        key="early_stop",
        flag="--early-stop",
        label="Stop early after",
        kind="int",
        minimum=1,
        maximum=1000,
        optional=True,
        unit="epochs",
        help="Ends a phase after this many epochs without a lower validation loss; 'off' never does.",
    ),
    ConfigRow(
        key="batch_size",
        flag="--batch-size",
        label="Batch size",
        kind="int",
        minimum=1,
        maximum=4096,
        unit="pictures",
        help="Pictures per optimizer step.",
    ),
    ConfigRow(
        key="val_fraction",
        flag="--val-fraction",
        label="Kept for validation",
        kind="float",
        minimum=0.02,
        maximum=0.8,
        optional=True,
        none_word=AUTO,
        help="Fraction of the pictures kept apart to check the model on; it never learns from them. 'auto' keeps "
        f"{VAL_FRACTION:.0%} beside a test part that is set aside, and {VAL_FRACTION_ALONE:.0%} where there is none.",
    ),
    ConfigRow(
        key="test_fraction",
        flag="--test-fraction",
        label="Kept for a final test",
        kind="float",
        maximum=0.8,
        optional=True,
        none_word=AUTO,
        help="Fraction set aside for the figures of the finished model: neither the training nor the choice of the "
        f"best epoch sees it. 'auto' sets {TEST_FRACTION:.0%} aside where every class has {LEAST_OF_EVERY_CLASS} "
        "pictures or the folder is large, unless it brings parts of its own; 0 sets none aside.",
    ),
    ConfigRow(
        key="split_by",
        flag="--split-by",
        label="Kept apart by",
        kind="choice",
        choice_labels={
            "none": "Chance",
            "day": "Day taken",
            "camera": "Camera",
            "folder": "Sub-folder of the class",
            "name": "Part of the file name",
            "round": "Round of numbered files",
        },
        help="Validation and test get whole days, cameras, sub-folders (of persons or places), or groups by file name, "
        "so that the figures tell how it does on those it never saw; none draws single pictures by chance. "
        "'tlgui check' lists what a folder has.",
    ),
    ConfigRow(
        key="resize",
        flag="--resize",
        label="Pictures into a square",
        kind="choice",
        choice_labels={"crop": "Crop: the middle is cut out", "pad": "Pad: bars beside it", "stretch": "Stretch"},
        help="What becomes of pictures that are no squares: 'crop' does as the pretrained weights do, which cuts edges "
        "off; 'pad' shows the whole picture with bars of a neutral colour; 'stretch' presses it into a square. The "
        "model file keeps it, so that pictures are answered in the same way.",
    ),
    ConfigRow(
        key="folds",
        flag="--folds",
        label="Cross-validation folds",
        kind="int",
        minimum=2,
        maximum=20,
        help="Before a run, a head alone is fitted this many times, each time without one part of the pictures, which "
        "it then answers: a first accuracy with its range. More folds are slower and learn from more pictures each.",
    ),
    ConfigRow(
        key="class_weights",
        flag="--class-weights",
        label="Uneven classes",
        kind="choice",
        choice_labels={
            "auto": "Counted equally where uneven",
            "none": "As they come",
            "balanced": "Counted equally",
        },
        help="With more pictures of some classes a model answers those too readily. balanced takes that out of the "
        "finished model, so that every class counts as equally likely and rare ones are found; none leaves it, which "
        "suits where new pictures are as uneven; auto is balanced from three times as many pictures on.",
    ),
    ConfigRow(
        key="augment",
        flag="--augment",
        label="Augmentation",
        kind="augment",
        in_form=False,
        help=f"How training pictures are varied: {', '.join(AUGMENT_PRESETS)} or {AUGMENT_EXAMPLE}.",
    ),
    ConfigRow(
        key="hidden",
        flag="--hidden",
        label="Hidden width (MLP)",
        kind="int",
        section="network",
        minimum=1,
        maximum=16384,
        unit="units",
        help="Width of the MLP head's middle layer.",
    ),
    ConfigRow(
        key="dropout",
        flag="--dropout",
        label="Dropout (MLP)",
        kind="float",
        section="network",
        maximum=0.95,
        help="Fraction of the MLP head's units switched off at each step, against overfitting.",
    ),
)
RUNNING_ROWS = (
    ConfigRow(
        key="device",
        flag="--device",
        label="Runs on",
        kind="choice",
        section="running",
        choice_labels={
            "auto": "Automatic",
            "cpu": "Processor (CPU)",
            "cuda": "NVIDIA GPU (CUDA)",
            "mps": "Apple GPU (MPS)",
        },
        help="Automatic takes an NVIDIA GPU, then Apple's, then the processor.",
    ),
    ConfigRow(
        key="precision",
        flag="--precision",
        label="Precision",
        kind="choice",
        section="running",
        choice_labels={
            "auto": "Automatic",
            "fp32": "Single (fp32)",
            "bf16": "Half, wide range (bf16)",
            "fp16": "Half (fp16)",
        },
        help="Automatic uses half precision where it is safe and faster.",
    ),
    ConfigRow(
        key="exact",
        flag="--exact",
        label="Exact mode",
        kind="bool",
        section="running",
        help="Single precision (fp32) and no shortcuts or caches: slower, for comparisons.",
    ),
    ConfigRow(
        key="cached_views",
        flag="--cached-views",
        aliases=("--kept-views",),
        label="Cached views",
        kind="int",
        section="running",
        maximum=64,
        unit="per picture",
        help="Augmented versions of each picture run through the frozen layers once and cached; "
        "0 augments anew every epoch, which is slower.",
    ),
    ConfigRow(
        key="workers",
        flag="--workers",
        label="Reading threads",
        kind="int",
        section="running",
        maximum=64,
        help="Threads that read pictures ahead; 0 chooses a number that suits this computer.",
    ),
    ConfigRow(
        key="seed",
        flag="--seed",
        label="Seed",
        kind="int",
        maximum=2**31 - 1,
        help="The same seed gives the same split and the same run.",
    ),
)
CONFIG_ROWS: tuple[ConfigRow, ...] = (*NETWORK_ROWS, *LEARNING_ROWS, *RUNNING_ROWS)
ROWS: dict[str, ConfigRow] = {row.key: row for row in CONFIG_ROWS}
