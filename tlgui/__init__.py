"""tlgui: teach a pretrained network to tell your own pictures apart.

Words used throughout, and what they mean:

* *Dataset*: a folder with one sub-folder per class.
* *Class*: what the person wants told apart (never label, tag or category).
* *Backbone*: the pretrained network.  *Head*: the new last layers.
* *Phase*: one part of the schedule.  *Run*: one training from start to finish.
* *Epoch*, *Batch*: as in torch; on screen, a pass over the pictures.
* *Checkpoint*: the engine's own state to continue from.  *Model file*: what the user keeps.
* *Prediction*: all class scores for one picture.
* *Session*: the application's state object, never a run.
"""

__version__ = "0.1.0"
