"""Sentences about runs."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

STATE_WORDS = {
    "running": "runs.state_running",
    "interrupted": "runs.state_interrupted",
    "completed": "runs.state_completed",
    "stopped": "runs.state_stopped",
    "failed": "runs.state_failed",
    "left": "runs.state_left",
    "damaged": "runs.state_damaged",
}
"""State of a run, as run_index has it -> key of its words."""

RUNS: dict[str, Template] = {
    "runs.state_running": "going on",
    "runs.state_interrupted": "interrupted",
    "runs.state_completed": "finished",
    "runs.state_stopped": "stopped",
    "runs.state_failed": "failed",
    "runs.state_left": "broken off",
    "runs.state_damaged": "damaged",
    "runs.a_run_can_be_continued_when": "Only a run that was interrupted can be continued, not one that has finished.",
    "runs.cannot_be_written_any_more_make": "'{path}' can no longer be written; free some space on its disk. {saved}",
    "runs.choose_a_folder_on_a_disk": "Choose a folder that you may write to, on a disk with free space.",
    "runs.choose_a_smaller_backbone_and_start": "Choose a smaller backbone, and start again; what was saved is safe.",
    "runs.choose_a_folder_beside": "Choose one beside it.",
    "runs.choose_another_folder": "Choose another folder.",
    "runs.in_there_is_no_run_that": "There is no run in '{path}' that can be continued.",
    "runs.is_in_the_way_and_no": "'{path}' would have to be replaced, but tlgui did not write it.",
    "runs.lies_among_the_pictures": (
        "'{path}' is inside the folder of pictures '{root}', where nothing is written: "
        "the curves of a run would be taken for a picture."
    ),
    "runs.it_is_left_out": "{error} It is left out.",
    "runs.make_room_on_that_disk_or": (
        "Free some space on that disk, or choose a folder that you may write to, and start the run again."
    ),
    "runs.make_room_on_that_disk_or_2": "Free some space on that disk, or choose another folder.",
    "runs.memory_ran_out_on_even_with": "Memory ran out on {describe_device} even with one picture at a time.",
    "runs.memory_was_too_small_for_a": Plural(
        "Batches are now processed one picture at a time (gradient accumulation), because memory was too small; "
        "the result stays the same.",
        "Batches are now processed {n} pictures at a time (gradient accumulation), because memory was too small; "
        "the result stays the same.",
    ),
    "runs.none_of_the_validation_pictures_can": (
        "None of the validation pictures can be read any more, so the model was not measured. It is saved in '{model}'."
    ),
    "runs.put_the_folder_back_where_it": (
        "Put the folder back where it was, then continue the run; nothing of it is lost."
    ),
    "runs.put_the_folder_of_pictures_back": "Put the folder of pictures back where it was and continue the run.",
    "runs.start_a_new_run_a_model": "Start a new run; a model file in that folder can still be used.",
    "runs.start_again_with_a_smaller_step": "Start again with a lower learning rate.",
    "runs.start_the_run_anew": "Start the run again in another folder; nothing in this one is removed.",
    "runs.the_best_model_of_epoch_could": (
        "The best model, of epoch {epoch}, could not be saved to '{model}'.{earlier}"
    ),
    "runs.the_best_model_so_far_of": (
        "The best model so far of the run in '{path}' is lost or damaged, so it cannot be continued."
    ),
    "runs.the_folder_already_holds_a_run": "The folder '{path}' already holds a run.",
    "runs.the_licence_of_forbids_commercial_use": "The licence of {resolved} forbids commercial use.",
    "runs.the_pictures_of_this_run_are": "The pictures of this run are no longer in '{root}'.",
    "runs.the_run_ends_here_and_the": "{error} The run ends here, and the best model so far is kept.",
    "runs.the_run_folder_cannot_be_read": "The run folder '{path}' cannot be read: {reason}.",
    "runs.the_run_folder_cannot_be_used": "The run folder '{path}' cannot be used: {reason}.",
    "runs.the_run_folder_cannot_be_written": "The run folder '{path}' cannot be written: {reason}.",
    "runs.the_run_in_is_going_on": "The run in '{path}' is still going on in another program.",
    "runs.the_saved_model_gives_no_numbers": (
        "The saved model '{model}' gives scores that are not numbers (NaN or infinite) on the validation pictures."
    ),
    "runs.there_are_mb_left_on_the": (
        "The disk with '{out}' has {free_mb:.0f} MB free, but this run may need {needed_mb:.0f} MB."
    ),
    "runs.wait_for_its_end_or_stop": "Wait until it has finished, or stop it there.",
    "runs.what_the_run_in_was_begun": (
        "The choices that the run in '{path}' was started with cannot be read, so it cannot be continued."
    ),
    "runs.an_earlier_model_of_this_run": " An earlier model of this run is in that file.",
    "runs.cannot_be_written": "'{path}' cannot be written: {reason}.",
    "runs.cannot_be_written_there_is_no": "'{path}' cannot be written: there is no folder '{parent}'.",
    "runs.choose_another_name": "Choose another name.",
    "runs.choose_another_name_or_replace": "Choose another name.",
    "runs.exists_and_was_not_written_by": "'{path}' exists and was not written by tlgui; it was left as it is.",
    "runs.belongs_to_a_run_or_to": (
        "'{path}' belongs to a training run or to tlgui itself, and is never written over; it was left as it is."
    ),
    "runs.is_a_device_a_pipe_or": "'{path}' is a device, a pipe or a link in a circle, not a file that can be written.",
    "runs.is_a_file_and_a_run": "'{path}' is a file, and a run needs a folder.",
    "runs.is_a_folder_not_a_file": "'{path}' is a folder, not a file that can be written.",
    "runs.is_one_of_the_files_to": "'{path}' is one of the input files; it was left as it is.",
    "runs.estimate": "About {duration} on this computer ({pictures_per_s} pictures per second).",
    "runs.the_run_goes_on_and_the": "The run continues, and the best model saved so far is safe.",
    "runs.the_run_goes_on_but_no": "The run continues, but none of its models has been saved yet.",
    "runs.this_run_leaves_no_model": " This run produces no model.",
}
