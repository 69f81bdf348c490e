"""Licences are called what people call them."""

from tlgui.core.backbones import load_catalogue, load_timm_catalogue
from tlgui.core.licences import NAMES, licence_name


def test_every_licence_of_the_catalogues_has_a_name_for_people():
    catalogues = (load_catalogue(), load_timm_catalogue())
    licences = {w.licence for catalogue in catalogues for backbone in catalogue.values() for w in backbone.weights}
    short = {licence for licence in licences if licence and " " not in licence}
    assert len(short) > 5
    assert short <= set(NAMES)


def test_what_is_not_known_stays_as_it_is():
    assert licence_name("MIT") == "MIT"
    assert licence_name("own-terms-2") == "own-terms-2"
    assert licence_name("") == ""
