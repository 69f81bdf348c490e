"""tlgui: teach a pretrained network to tell your own pictures apart.

The words of the program, each with the words not to use for it:

Pictures
    Dataset: a folder with one sub-folder per class, scanned (not corpus, data).
    Class: what the person wants told apart (not label, tag, category).
    Picture: one image file of a dataset (not sample, item).
    Finding: what is or may be wrong with single pictures, or what the curves of a run say (not issue).
    Case: the pictures that one finding is about together (not item).
    Added picture: one from elsewhere whose copy counts among those of a folder (not imported, extra).
    Correction: what a person decided about one picture: left out, or of another class (not edit).
    Relabelling: corrections of many pictures at speed; Labels: all that was decided; Step: one part of it, undoable.
    Problem: one thing about the folder that the person should know (not warning).
    Split: which pictures are for training, validation and test (not partition).
    Index: what earlier scans saw of the files of a folder (not cache, database). Look: reading one file once.
    Signature of a file: size, times and number by which the system tells that it is unchanged.
    Origin: what some pictures share beside their class: day, camera, a person's folder (not source, group).
    Transform, augmentation: how a picture becomes a network's input; its random variations (not variation).
    Input: the pixels that a network gets of a picture, exact or augmented (not view: views are parts of the window).

Networks
    Backbone: the pretrained network; BackboneSource: where backbones come from (not base model, encoder).
    Head: the new last layers (not top, classifier layer). Classifier: backbone and head together.
    Block: a stretch of the backbone that freezes and unfreezes as one (not stage, layer group).
    Freeze, unfreeze: keep from learning, let learn (not thaw, lock).
    FrozenPrefix: the frozen part of a network up to the first layer that learns (not cut).
    Fusion: folding batch norms into the layers before them (not folding).
    Weights, weight set: pretrained parameters; a published set of them with its licence.
    Preprocessing: size, crop, mean and standard deviation that go with weights.
    Resize: how a picture that is no square becomes one: crop, pad or stretch.
    Lens: what the network sees of a picture, shown over it (not preview).
    Live model: a head that learns anew with each change of the labels.
    Untouched network: one as its weights came, with the last layer that they were trained with (not original model).
    Short list: four networks to choose between without knowing any, one for each purpose (not presets).
    Simple choice: quick, balanced or finest: network, weights and schedule together, from what is here (not preset).
    Similarity: how much the person's pictures are like those that the weights come from, which is their domain.
    Signature: the names and shapes in a state dict (not layout).

Training
    Run: one training from start to finish (not job, session). Phase: one part of its schedule.
    Epoch: one pass over all training pictures (not pass). Batch: pictures of one forward computation.
    Learning rate (not step size, rate). Optimizer, logits, loss: as in torch.
    Layer decay: how much more slowly each block learns than the one above it (not discriminative rates).
    Loader, LoaderFactory: give a phase its batches (not feed). CachedFeatureLoader: from features already computed.
    FeatureCache: what the frozen prefix gave, kept; cached views: how many inputs of each picture (not rows).
    PrecisionPlan, measured speeds: which arithmetic a run uses, and how fast it is here (not arithmetic).
    TrainingContext: what everything of one training shares.
    Ranks: the processes that train one network together; share: what one of them has of a batch (not shard, worker).
    StateStore, Position, Checkpoint: the engine's own state to continue from (not journal, state).
    BestKeeper: holds the weights with the lowest validation loss.
    RunFolder, RunPlan, RunRecord: where a run lies, what was decided before it began, what it writes.
    RunGroup: runs begun together on the same pictures, split and seed, to be compared (not sweep, batch of runs).
    Estimate: how long a run will take (not price). Exact mode: the plain loop that every speed-up is held to.
    Starter: the built-in network that learned from drawings.
    Out of class: pictures of none of the classes (not strangers).

Using and showing
    Model file: what the person keeps (not checkpoint, bundle). Predictor: a loaded one.
    Service: a model that answers over HTTP (not server, daemon); Refusal: a request that it does not answer.
    TimeMachine: a run as it was after each epoch, from its epoch scores.
    Frame: one picture of a camera as it comes; FrameSource gives them. Taken: kept for a class.
    Prediction: all class scores for one picture (not result). Evaluation: figures over many.
    Shortcut: a corner, an edge or the border of the pictures that decides instead of the thing (not bias, leak).
    Answer dial, least probability: how sure a model must be to answer by itself (not threshold, cut-off).
    Not sure: an answer below it, which goes to the person; not the same as out of class.
    Project: a folder of pictures with decisions, choices and runs, in one file to carry along (not workspace).
    Session: the application's state object, never a run. Draft: the choices of the next run.
    Request: what the engine is asked for; handler: the generator that answers it (not job).
    Task: one request on its way, with its answers and its end. EngineMessage: what the engine sends (not answer).
    EventThrottle: thins events on the way to the window (not thinning).
    External engine: one in another Python (not foreign).
    Term: a technical word of the screen that is explained to the person (not glossary entry).
    Message: what is said to a person, as a key and values; sentence: the words a door makes of it.
    Sidebar, CollapsibleSection: parts of the window (not rail, fold).
    Wiring: connects a page with the session. Command: what is said to a running task (not wish).
"""

__version__ = "0.1.0"
