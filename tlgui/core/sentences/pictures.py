"""Sentences about pictures."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

PICTURES: dict[str, Template] = {
    "pictures.add_a_second_folder_of_pictures": (
        "Add a second folder of pictures, for example of everything that does not belong in the first."
    ),
    "pictures.add_pictures_to_its_folder_or": "Add pictures to the folder, or remove it.",
    "pictures.are_the_files_whole": "The files may be damaged.",
    "pictures.check_its_name": "Check its name.",
    "pictures.choose_a_folder_with_one_sub": "Choose a folder with one sub-folder of pictures per class.",
    "pictures.choose_another_folder_for_the_sample": "Choose another folder for the sample pictures.",
    "pictures.choose_instead": "Choose '{only}' instead.",
    "pictures.choose_the_folder_that_holds_one": "Choose the folder that holds one sub-folder per class.",
    "pictures.drawing_the_sample_pictures_was_stopped": "Drawing the sample pictures was stopped.",
    "pictures.brightness_is_guessed": Plural(
        "'{name}' has more than 8 bits of brightness and does not say which value is white; it was guessed from its "
        "values, here and whenever the picture is used.",
        "{n} pictures, such as '{name}', have more than 8 bits of brightness and do not say which value is white; it "
        "was guessed from the values of each, here and whenever it is used.",
    ),
    "pictures.first_bands_are_used": Plural(
        "'{name}' has more bands than red, green and blue; only the first ones are used.",
        "{n} pictures, such as '{name}', have more bands than red, green and blue; only the first ones are used.",
    ),
    "pictures.first_frame_is_used": Plural(
        "'{name}' is animated; only its first frame is used.",
        "{n} pictures, such as '{name}', are animated; only their first frames are used.",
    ),
    "pictures.first_page_is_used": Plural(
        "'{name}' has several pages; only page 1 is used.",
        "{n} pictures, such as '{name}', have several pages; only page 1 of each is used.",
    ),
    "pictures.give_every_class_at_least_two": (
        "Give every class at least two pictures; twenty or more work much better."
    ),
    "pictures.has_changed_since_the_run_began": "'{name}' has changed since the run began.",
    "pictures.has_too_few_pictures_to_learn": "'{name}' has too few pictures to learn from some and check on others.",
    "pictures.holds_a_single_folder_and_the": (
        "'{root}' holds a single folder, '{names}', and the classes seem to be inside it."
    ),
    "pictures.holds_only_one_class_telling_apart": (
        "'{root}' holds only one class, '{names}'; at least two are needed to tell apart. {reason}"
    ),
    "pictures.is_a_file_and_the_samples": "'{path}' is a file, and the sample pictures need a folder.",
    "pictures.is_a_file_not_a_folder": "'{path}' is a file, not a folder.",
    "pictures.is_made_of_too_many_pieces": "'{path}' is made of too many pieces to be opened safely.",
    "pictures.is_made_of_too_many_pieces_2": "'{name}' is made of too many pieces to be opened safely.",
    "pictures.is_too_large_for_a_file": (
        "'{path}' is too large for a file of its kind ({size:,.0f} MB, at most {limit:,.0f} MB)."
    ),
    "pictures.is_too_large_to_open": "'{path}' is too large to open ({width} x {height} pixels).",
    "pictures.it_is_left_out": "{error} It is left out.",
    "pictures.make_room_on_its_disk_or": "Free some space on its disk, or make sure that you may write to the folder.",
    "pictures.no_picture_in_can_be_read": "No picture in '{root}' can be read. {reason}",
    "pictures.put_them_into_one_sub_folder": (
        "Put them into one sub-folder per class; if this is one of the classes, choose the folder above it."
    ),
    "pictures.stopped": "Stopped.",
    "pictures.stopped_before_all_pictures_were_read": "Stopped before all pictures were read.",
    "pictures.the_class_has_no_picture_to": "The class '{name}' has no picture to learn from.",
    "pictures.the_class_has_only_picture_twenty": Plural(
        "The class '{name}' has only one picture; twenty or more work much better.",
        "The class '{name}' has only {n} pictures; twenty or more work much better.",
    ),
    "pictures.the_classes_are_uneven_has_pictures": (
        "The classes are uneven: '{most}' has {n_most} "
        "pictures, '{least}' only {n_least}. The model will "
        "favour the larger class; add pictures to the smaller "
        "one."
    ),
    "pictures.the_folder_cannot_be_opened": "The folder '{path}' cannot be opened: {reason}.",
    "pictures.the_folder_holds_no_usable_picture": (
        "The folder '{name}' holds no usable picture, so it is not a class."
    ),
    "pictures.the_folder_cannot_be_read_now": (
        "The folder '{folder}' cannot be read now ({reason}). Its pictures are left out."
    ),
    "pictures.the_folder_lies_elsewhere": (
        "'{folder}' is a link that leads out of the folder, to '{place}'. What lies there is used and left as it is, "
        "but is missing where only this folder is copied to."
    ),
    "pictures.files_lie_elsewhere": Plural(
        "1 file is a link that leads out of the folder: '{example}'. What it leads to is used and left as it is, but "
        "is missing where only this folder is copied to.",
        "{n} files are links that lead out of the folder, such as '{example}'. What they lead to is used and left as "
        "it is, but is missing where only this folder is copied to.",
    ),
    "pictures.the_folder_is_here_already": (
        "'{folder}' is a link to a folder that is here already, or to one around it, and is passed over: nothing "
        "counts twice."
    ),
    "pictures.the_folder_gives_no_permission": (
        "You do not have permission to open the folder '{folder}'. Its pictures are left out."
    ),
    "pictures.the_pictures_in_lie_loose_so": (
        "The {n} pictures in '{root}' are not inside class folders, so their classes are not known."
    ),
    "pictures.the_sample_pictures_cannot_be_drawn": "The sample pictures cannot be drawn in '{folder}': {reason}.",
    "pictures.the_scan_was_stopped": "The scan was stopped.",
    "pictures.there_are_no_pictures_in": "There are no pictures in '{root}'.",
    "pictures.unpack_what_is_packed": (
        "They may be in the archive '{archive}': open a zip itself, or unpack it and choose the folder that comes out."
    ),
    "pictures.there_are_no_pictures_in_2": "There are no pictures in '{root}'. {message}",
    "pictures.there_is_no_folder_at": "There is no folder at '{path}'.",
    "pictures.there_is_not_enough_memory_to": "There is not enough memory to open '{path}'.",
    "pictures.was_not_drawn_by_tlgui_and": (
        "tlgui did not draw '{path}', where sample pictures would be drawn; it was left as it is."
    ),
    "pictures.would_take_too_long_to_decode": (
        "'{path}' would take too long to decode: its {megapixels:.1f} million pixels come in {n_scans} scans."
    ),
    "pictures.cannot_be_read_now": "'{path}' cannot be read now: {reason}.",
    "pictures.is_a_folder_not_a_picture": "'{path}' is a folder, not a picture.",
    "pictures.is_damaged_and_cannot_be_read": "'{path}' is damaged and cannot be read ({error}).",
    "pictures.is_damaged_or_its_pixels_are": "'{path}' is damaged, or its pixels are of a kind that cannot be read.",
    "pictures.is_empty": "'{path}' is empty.",
    "pictures.is_not_a_file_but_a": "'{path}' is not a file but a pipe, a socket or a device.",
    "pictures.is_no_picture": "'{path}' is not a picture, or of a kind that tlgui does not know.",
    "pictures.is_not_a_picture_whatever_its": "'{path}' is not a picture, although its name looks like one.",
    "pictures.is_not_there_any_more": "'{path}' is no longer there.",
    "pictures.is_too_large_to_open_safely": "'{path}' is too large to open safely.",
    "pictures.may_not_be_read_no_permission": "You do not have permission to read '{path}'.",
    "pictures.the_folder_cannot_be_opened_now": "The folder '{path}' cannot be opened now: {reason}.",
    "pictures.the_folder_may_not_be_opened": "You do not have permission to open the folder '{path}'.",
    "pictures.alike_in_two_classes": Plural(
        "'{one}' and '{other}' look nearly the same and are in two classes. If they are one picture, keep it in one.",
        "{n} pairs of pictures look nearly the same and are in two classes, such as '{one}' and '{other}'. If they are "
        "one picture, keep it in one.",
    ),
    "pictures.copy_in_other_part": Plural(
        "'{one}' is for validation or testing and looks nearly the same as '{other}', which is learned from. The "
        "figures will be a little too good; remove one of them.",
        "{n} pictures for validation or testing look nearly the same as one that is learned from, such as '{one}' and "
        "'{other}'. The figures will be too good; remove one of each.",
    ),
    "pictures.the_same_picture_is_in_two": (
        "The same picture is in two classes: '{one}' and '{other}'. Keep it in one of them."
    ),
}
