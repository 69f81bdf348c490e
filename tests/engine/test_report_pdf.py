"""A report in PDF is one page that loads nothing, with the facts of the one in HTML, in whatever script names are."""

import io

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from matplotlib.font_manager import fontManager
from PIL import Image
from pypdf import PdfReader
from report_facts import facts

from tlgui.core.printed_report import printed_report
from tlgui.core.report import MOST_MISTAKES, make_report
from tlgui.core.report_file import is_pdf_report
from tlgui.core.sentences import english
from tlgui.engine.results import pdf_fonts
from tlgui.engine.results.report_pdf import A4, MARGIN, report_pdf

ACCENTS = "Äpfel é ñ ő Ž груша"
ODD = "<b>$x^2$\u202e\x1b\udcff"


def jpeg(colour="green"):
    file = io.BytesIO()
    Image.new("RGB", (90, 60), colour).save(file, "JPEG")
    return file.getvalue()


def read(told, pictures=None, language="en"):
    report = make_report(told, english)
    data = report_pdf(printed_report(report, english, language), pictures or {})
    return PdfReader(io.BytesIO(data)), report, data


def plain(text):
    return " ".join(text.split())


def placed(page):
    """Return the words of a page with their places, in points from the lower left corner."""
    found = []
    page.extract_text(
        visitor_text=lambda text, cm, tm, _font, _size: found.append((text.strip(), cm[4] + tm[4], cm[5] + tm[5]))
    )
    return [one for one in found if one[0]]


def fonts_of(page):
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].get_object().values()]
    return [font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font for font in fonts]


def test_it_is_one_page_with_the_facts_of_the_report(tmp_path):
    told = facts(tmp_path)
    paths = [picture.path for picture in told.scores.mistakes()]
    reader, report, data = read(told, {path: jpeg() for path in paths[1:]}, "en-GB")
    (page,) = reader.pages
    text = plain(page.extract_text())
    for words in (report.title, report.summary, report.right_on, *report.verdicts, *report.limits, *report.trust):
        assert plain(words) in text
    for label, value in (*report.made, *report.pictures):
        assert label in text
        assert plain(value) in text
    for row in report.classes:
        assert f"{row.name} {row.n_train} {row.n} {row.found} {row.trusted}" in text
    assert "85.0%" in text
    assert english("report.picture_is_gone") in text or "not there any more" in text
    assert len(page.images) == len(paths) - 1 == 2
    assert reader.metadata.title == "insects"
    assert reader.metadata.subject == report.summary
    assert reader.trailer["/Root"]["/Lang"] == "en-GB"
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]
    assert [round(float(side)) for side in page.mediabox[2:]] == [round(side) for side in A4]
    assert len(data) < 400_000
    assert b"/URI" not in data


def test_letters_are_text_with_their_fonts_inside(tmp_path):
    reader, _, _ = read(facts(tmp_path, classes=(ACCENTS, "bee")))
    page = reader.pages[0]
    assert ACCENTS in plain(page.extract_text())
    for font in fonts_of(page):
        assert font["/Subtype"] == "/Type3" or "/FontFile2" in font["/FontDescriptor"]


@pytest.mark.parametrize(
    "n", [2, pytest.param(12, marks=pytest.mark.slow), 13, pytest.param(200, marks=pytest.mark.slow)]
)
def test_it_is_one_page_however_many_classes_there_are_and_however_long_their_names(tmp_path, n):
    names = tuple(f"{i} is a name that goes on and on, as if it were a sentence " * 3 for i in range(n))
    confusion = tuple(tuple(4 if i == j else int((7 * i + j) % 50 == 3) for j in range(n)) for i in range(n))
    told = facts(tmp_path, confusion, names, pictures="/a/very/long/path" * 20)
    reader, report, _ = read(told)
    (page,) = reader.pages
    lowest = min(y for _, _, y in placed(page))
    assert lowest >= MARGIN - 8, "everything is on the paper"
    assert all(0 <= x <= A4[0] for _, x, _ in placed(page))
    assert plain(report.footer) in plain(page.extract_text())
    assert len(report.mistakes) <= MOST_MISTAKES


def test_names_that_mean_something_elsewhere_are_only_names(tmp_path):
    reader, _, _ = read(facts(tmp_path, classes=(ODD, "bee")))
    text = reader.pages[0].extract_text()
    assert "<b>$x^2$" in text
    assert "\u202e" not in text
    assert "\x1b" not in text


def test_a_run_without_scores_and_epochs_has_a_report_too(tmp_path):
    reader, report, _ = read(facts(tmp_path, with_scores=False, epochs=(), phases=()))
    text = plain(reader.pages[0].extract_text())
    assert plain(report.mistakes_text) in text
    assert "How it learned" not in text


def test_a_report_is_known_by_its_description(tmp_path):
    _, _, data = read(facts(tmp_path))
    ours, other = tmp_path / "ours.pdf", tmp_path / "other.pdf"
    ours.write_bytes(data)
    other.write_bytes(data.replace(b"A report of tlgui", b"A report of others"))
    assert is_pdf_report(ours)
    assert not is_pdf_report(other)


def square(pen):
    pen.moveTo((0, 0))
    for point in ((0, 500), (500, 500), (500, 0)):
        pen.lineTo(point)
    pen.closePath()
    return pen


def made_font(path, letter, *, is_truetype):
    """A font with one letter and a blank."""
    names = [".notdef", "space", "letter"]
    builder = FontBuilder(1000, isTTF=is_truetype)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({32: "space", ord(letter): "letter"})
    if is_truetype:
        builder.setupGlyf({name: square(TTGlyphPen(None)).glyph() for name in names})
    else:
        shapes = {name: square(T2CharStringPen(600, None)).getCharString() for name in names}
        builder.setupCFF("Made", {"FullName": path.stem}, shapes, {})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (600, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": path.stem, "styleName": "Regular", "psName": path.stem.replace(" ", "")})
    builder.setupOS2(sTypoAscender=800, usWinAscent=800, usWinDescent=200)
    builder.setupPost()
    builder.save(path)


@pytest.fixture
def no_other_fonts(monkeypatch):
    """Whatever fonts this computer has, only matplotlib's own is there."""
    own = [entry for entry in fontManager.ttflist if entry.name.startswith("DejaVu")]
    monkeypatch.setattr(fontManager, "ttflist", own)
    fontManager._findfont_cached.cache_clear() if hasattr(fontManager, "_findfont_cached") else None
    pdf_fonts._width.cache_clear()


@pytest.mark.parametrize("is_truetype", [True, False])
def test_another_script_is_shown_where_the_computer_has_a_font_for_it(tmp_path, no_other_fonts, is_truetype):
    path = tmp_path / f"Made {'TrueType' if is_truetype else 'CFF'}.otf"
    made_font(path, "\u82f9", is_truetype=is_truetype)
    fontManager.addfont(path)
    reader, _, _ = read(facts(tmp_path, classes=("\u82f9", "bee")))
    page = reader.pages[0]
    assert "apart: \u82f9, bee" in plain(page.extract_text())
    kinds = {font["/Subtype"] for font in fonts_of(page)}
    assert kinds == ({"/CIDFontType2"} if is_truetype else {"/Type3"})


def test_a_letter_that_no_font_has_is_said_to_be_one(tmp_path, no_other_fonts):
    reader, _, _ = read(facts(tmp_path, classes=("\u82f9", "bee")))
    assert "apart: \ufffd, bee" in plain(reader.pages[0].extract_text())
