"""What the technical words on the screen mean: of each its name and its meaning, in plain sentences."""

from __future__ import annotations

from tlgui.core.messages import Template

GLOSSARY: dict[str, Template] = {
    "words.accuracy": "Accuracy",
    "words.accuracy_means": (
        "Of all answers, how many are right. Compare it with guessing: with two classes of the same size, guessing is"
        " right half of the time."
    ),
    "words.augmentation": "Augmentation",
    "words.augmentation_means": (
        "Small random changes to the pictures while the network learns: cut otherwise, turned a little, mirrored, "
        "brighter or darker. So it learns the thing instead of one single photo. Your files are not changed."
    ),
    "words.auroc": "AUROC",
    "words.auroc_means": (
        "How well a score tells two kinds apart: take one of each at random; in how many of 100 such pairs is the "
        "right one higher? 50% is chance, 100% is perfect. Used here for 'None of these'."
    ),
    "words.backbone": "Backbone, pretrained network",
    "words.backbone_means": (
        "A network that has already learned from very many pictures of other things. It knows edges, colours, "
        "textures and shapes; only its last part, the head, is replaced for your classes."
    ),
    "words.balanced": "Balanced accuracy",
    "words.balanced_means": (
        "The accuracy with every class counted equally, however many pictures it has: the mean of the recalls. Look "
        "at it where one class has many more pictures than another."
    ),
    "words.batch": "Batch",
    "words.batch_means": "The pictures that go through the network together, before it changes its weights once.",
    "words.block": "Block",
    "words.block_means": (
        "A stretch of the network that is frozen or learns as one. Blocks near the input see edges and colours, "
        "blocks near the head see whole things."
    ),
    "words.calibration": "Calibration",
    "words.calibration_means": (
        "Whether the percentages can be taken at their word: of all answers with 80%, about 80 of 100 should be right."
    ),
    "words.confusion": "Confusion matrix",
    "words.confusion_means": (
        "A table of which classes are mixed up. A row is what the pictures are, a column what the model answered; the"
        " diagonal is right, every other number is a mistake."
    ),
    "words.cross_validation": "Cross-validation",
    "words.cross_validation_means": (
        "Each picture is answered once by a head that did not learn from it: the pictures are parted several times, "
        "and each part has its turn. It gives a first figure quickly, and it is not that of the finished model."
    ),
    "words.dial": "Answer dial, least probability",
    "words.dial_means": (
        "How sure the model must be to answer by itself. What it is less sure of goes to you: fewer answers, and more"
        " of them right."
    ),
    "words.ece": "ECE, calibration error",
    "words.ece_means": (
        "How far its percentages and its being right are apart, on average. 5% means: where it says 80%, it is right "
        "in about 75 to 85 of 100. The smaller, the better; of few pictures it is rough. ECE is short for expected "
        "calibration error."
    ),
    "words.epoch": "Epoch",
    "words.epoch_means": (
        "One pass over all training pictures. After each, the model is tried on the validation pictures."
    ),
    "words.feature": "Features, feature map",
    "words.feature_means": (
        "What the network makes of a picture on the way to its answer: numbers that say how strongly each pattern is "
        "there. A feature map shows where in the picture."
    ),
    "words.filter": "Filter",
    "words.filter_means": (
        "A small pattern that the network looks for everywhere in the picture. Those of the first layer can be seen: "
        "edges, stripes and blots of colour."
    ),
    "words.fine_tuning": "Fine-tuning",
    "words.fine_tuning_means": (
        "After the head, more of the pretrained network learns too, in small steps, so that it suits your pictures "
        "better without forgetting what it knows."
    ),
    "words.freeze": "Freeze, unfreeze",
    "words.freeze_means": (
        "A frozen part of the network stays exactly as it is; an unfrozen part learns. With few pictures, freezing "
        "most of it keeps it from learning them by heart."
    ),
    "words.head": "Head",
    "words.head_means": (
        "The new last layer of the network. It turns what the network sees into an answer with your classes."
    ),
    "words.heatmap": "Heatmap",
    "words.heatmap_means": (
        "The picture again, bright where it spoke for the answer and dark where it did not matter. Look whether the "
        "bright places lie on the thing, or beside it."
    ),
    "words.learning_rate": "Learning rate",
    "words.learning_rate_means": (
        "How large each learning step is. Too large, and the network forgets or never settles; too small, and nothing"
        " comes of it for a long time."
    ),
    "words.loss": "Loss, cross entropy",
    "words.loss_means": (
        "How wrong the answers are, in one number; being surely wrong counts most. Learning makes it smaller. Where "
        "the accuracy stays the same, the loss may still show which epoch is better."
    ),
    "words.none_of_these": "None of these",
    "words.none_of_these_means": (
        "What the model may answer to a picture that is unlike everything it learned from, instead of the least wrong"
        " of its classes. It misses some, and is sometimes wrong about pictures of your classes."
    ),
    "words.overfitting": "Learned by heart, overfitting",
    "words.overfitting_means": (
        "The training pictures go better and better, new pictures do not. More pictures, more augmentation or more "
        "frozen blocks help."
    ),
    "words.phase": "Phase, schedule",
    "words.phase_means": (
        "The schedule says which part of the network learns when and how fast; a phase is one part of it. Usually the"
        " head learns first, alone, and then more of the network."
    ),
    "words.precision": "Precision, trusted",
    "words.precision_means": "Of the answers with a class, how many are right: how far that answer can be trusted.",
    "words.probability": "Probability, how sure",
    "words.probability_means": (
        "How sure the model is of an answer. It is its own estimate; 'How far to trust its percentages' says whether "
        "it keeps its word."
    ),
    "words.range": "Range, confidence interval",
    "words.range_means": (
        "Between which figures the true one very likely (95%) lies. With few pictures luck counts for much, so the "
        "range is wide; with four times as many it is about half as wide."
    ),
    "words.recall": "Recall, found",
    "words.recall_means": "Of the pictures of a class, how many the model found.",
    "words.reliability": "Reliability diagram",
    "words.reliability_means": (
        "How sure the model was, to the right, against how often it was right, upwards. On the diagonal it keeps its "
        "word; below it, it is too sure of itself."
    ),
    "words.seed": "Seed",
    "words.seed_means": "The number that all chance in a run comes from. The same seed gives the same run again.",
    "words.shortcut": "Shortcut",
    "words.shortcut_means": (
        "A corner, an edge or the border of the pictures, with a date or a frame for example, that decides instead of"
        " the thing. Such a model fails on pictures without it."
    ),
    "words.split": "Training, validation and test part",
    "words.split_means": (
        "The pictures are parted once. From the training pictures the network learns. With the validation pictures "
        "the best epoch is chosen, so their figure may look a little too good. The test pictures have no say in "
        "anything: their figure is the one to believe."
    ),
    "words.temperature": "Temperature",
    "words.temperature_means": (
        "One number that makes the percentages more modest (above 1) or bolder (below 1), so that they keep their "
        "word better. It changes no answer."
    ),
    "words.transfer": "Transfer learning",
    "words.transfer_means": (
        "To begin with a network that knows pictures already instead of an empty one. So a few dozen pictures of each"
        " class are often enough."
    ),
    "words.weights": "Weights",
    "words.weights_means": (
        "The many numbers inside a network that hold what it has learned. Training changes them; frozen weights stay."
    ),
}
