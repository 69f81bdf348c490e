"""What browsers and other programs bring by drag and by clipboard."""

import base64
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage

from tlgui.views.widgets.dropped_content import content_of, has_content

IMAGE = QImage(8, 6, QImage.Format.Format_RGB32)


def encoded():
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    IMAGE.save(buffer, "PNG")
    return "data:image/png;base64," + base64.b64encode(bytes(buffer.data())).decode()


def mime(*, urls=(), html="", text="", image=None):
    made = QMimeData()
    if urls:
        made.setUrls([QUrl(url) for url in urls])
    if html:
        made.setHtml(html)
    if text:
        made.setText(text)
    if image is not None:
        made.setImageData(image)
    return made


def test_a_picture_that_leads_to_a_page_is_the_picture_and_not_the_page():
    found = content_of(
        mime(urls=["https://a.org/page"], html='<a href="https://a.org/page"><img src="https://b.org/c.jpg"></a>')
    )
    assert found.addresses == ("https://b.org/c.jpg",)


def test_the_pictures_own_data_needs_no_network_and_files_come_before_all(tmp_path):
    both = mime(urls=["https://a.org/b.png"], html='<img src="https://a.org/b.png">', image=IMAGE)
    assert has_content(both)
    found = content_of(both)
    assert found.image.size() == IMAGE.size()
    assert not found.addresses
    file = mime(urls=[QUrl.fromLocalFile(str(tmp_path / "x.png")).toString()], image=IMAGE)
    assert content_of(file).paths == (tmp_path / "x.png",)


@pytest.mark.parametrize("how", ["html", "text"])
def test_a_picture_inside_its_address_needs_no_network(how):
    given = {"html": f'<img src="{encoded()}">', "text": encoded()}
    found = content_of(mime(**{how: given[how]}))
    assert QImage.fromData(found.encoded, "PNG").size() == IMAGE.size()
    assert not content_of(mime(html='<img src="data:image/png;base64,...">'))


def test_lines_of_paths_and_of_addresses_are_taken_as_such(tmp_path):
    paths = [tmp_path / "a b.png", tmp_path / "c.png"]
    for path in paths:
        path.touch()
    quoted = f'"{paths[0]}"\r\n{QUrl.fromLocalFile(str(paths[1])).toString()}\n\n'
    assert content_of(mime(text=quoted)).paths == tuple(paths)
    addresses = "https://a.org/1.jpg\nhttps://a.org/1.jpg\nhttp://b.org/2.jpg"
    assert content_of(mime(text=addresses)).addresses == ("https://a.org/1.jpg", "http://b.org/2.jpg")


@pytest.mark.parametrize("text", ["hello", "relative.png", "/no/such/file", "https://a.org/1.jpg\nhello", "\0", ""])
def test_any_other_text_is_nothing_and_is_named(text):
    found = content_of(mime(text=text))
    assert not found
    assert found.text == (text.splitlines() or [""])[0]
    assert not has_content(mime(text=text))


def test_a_name_that_is_too_long_for_any_system_is_no_path():
    assert content_of(mime(text=str(Path("/") / ("x" * 5000)))).paths == ()
