"""The answer dial: every figure is what counting by hand gives, whatever the answers and however many are alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlgui.core.answer_dial import ANSWERS_ALL, MOST_POSITIONS, TELLABLE, HeldOut, make_dial, simple_between
from tlgui.core.dial_words import counted, of_100, position, promise, remarks
from tlgui.core.evaluation import wilson_interval
from tlgui.core.sentences import english

PROBABILITIES = st.one_of(st.floats(0.1, 1), st.sampled_from([0.5, 0.50004, 0.9, 0.99999, 1.0]))
ANSWERS = st.lists(st.tuples(PROBABILITIES, st.booleans()), min_size=1, max_size=80)


def by_hand(answers, least):
    answered = [is_right for probability, is_right in answers if round(probability, 5) >= least]
    return len(answered), sum(answered)


def held_out(*counts, part="val"):
    """Return pictures from (probability, right, wrong)."""
    answers = [(p, True) for p, n, _ in counts for _ in range(n)] + [(p, False) for p, _, n in counts for _ in range(n)]
    return HeldOut.of(part, answers)


@given(ANSWERS, st.floats(0, 1))
def test_the_figures_are_those_of_counting_by_hand(answers, least):
    figures = HeldOut.of("val", answers).figures(least)
    assert (figures.n_answered, figures.n_right) == by_hand(answers, least)
    assert figures.n == len(answers) == figures.n_answered + figures.n_left
    assert figures.interval == wilson_interval(figures.n_right, figures.n_answered)


@given(ANSWERS, ANSWERS)
def test_every_position_answers_fewer_than_the_one_before_and_never_parts_what_is_alike(answers, others):
    dial = make_dial([HeldOut.of("val", answers), HeldOut.of("test", others)])
    counts = [dial.set_on.figures(least).n_answered for least in dial.positions]
    assert dial.positions[0] == ANSWERS_ALL
    assert counts[0] == len(answers)
    assert counts == sorted(set(counts), reverse=True)
    assert counts[-1] > 0
    reported = [dial.figures(least).n_answered for least in dial.positions]
    assert reported == sorted(reported, reverse=True)
    for least in dial.positions[1:]:
        distances = [abs(round(probability, 5) - least) for probability, _ in answers]
        assert min(distances) >= TELLABLE / 5
    for index, least in enumerate(dial.positions):
        assert dial.nearest(least) == index


@given(st.floats(0, 1), st.floats(0, 1))
def test_the_number_between_two_has_as_few_decimals_as_there_can_be(one, other):
    low, high = sorted((one, other))
    if high - low < TELLABLE:
        return
    between = simple_between(low, high)
    assert low + (high - low) / 8 < between < high - (high - low) / 8
    assert simple_between(0.8291, 0.8342) == 0.831
    assert simple_between(0.7, 0.95) == 0.8


@given(ANSWERS, st.floats(0.01, 1))
def test_a_share_of_answered_pictures_is_reached_and_not_by_more_than_it_must(answers, share):
    dial = make_dial([HeldOut.of("val", answers)])
    least = dial.for_answered(share)
    assert dial.figures(least).n_answered >= share * len(answers)
    stricter = [other for other in dial.positions if other > least]
    assert all(dial.figures(other).n_answered < share * len(answers) for other in stricter)


@given(ANSWERS, st.floats(0.01, 1))
def test_a_promise_holds_with_one_more_wrong_answer_and_no_looser_position_keeps_it(answers, share):
    dial = make_dial([HeldOut.of("val", answers)])
    least = dial.for_right(share)
    kept = [p for p in dial.positions if dial.figures(p).n_right / (dial.figures(p).n_answered + 1) >= share]
    assert least == (min(kept) if kept else None)
    assert (dial.most_right >= share) == bool(kept)


def test_few_pictures_cannot_promise_much_and_many_can():
    assert make_dial([held_out((0.9, 20, 0))]).for_right(0.98) is None
    assert make_dial([held_out((0.9, 20, 0))]).for_right(0.95) == ANSWERS_ALL
    dial = make_dial([held_out((0.4, 10, 10), (0.9, 100, 0))])
    assert 0.4 < dial.for_right(0.98) < 0.9


def test_a_large_measurement_has_no_more_positions_than_can_be_told_apart():
    dial = make_dial([HeldOut.of("val", [(0.2 + 0.0003 * i, True) for i in range(2500)])])
    assert len(dial.positions) == MOST_POSITIONS
    assert dial.positions[0] == ANSWERS_ALL
    assert dial.figures(dial.positions[-1]).n_answered == 1


def test_the_sentence_is_the_promise_of_the_issue():
    figures = held_out((0.5, 2, 2), (0.9, 45, 1), part="test").figures(0.8)
    assert english(promise(figures)) == (
        "Answers 92 of 100 pictures and is right in 98 of 100 of those (89 to 100); 8 go to you."
    )
    assert english(counted(figures)) == (
        "Counted on 50 test pictures, which had no say in where the dial stands: 46 answered, 45 of them right."
    )


@pytest.mark.parametrize(
    ("least", "words"),
    [(0.0, "Answers every picture and is right in 80 of 100"), (0.95, "Answers none of 5"), (0.8, "; 20 go to you.")],
)
def test_the_ends_of_the_dial_have_sentences_of_their_own(least, words):
    assert words in english(promise(held_out((0.5, 0, 1), (0.9, 4, 0)).figures(least)))


def test_without_a_test_part_it_is_said_that_the_figures_may_be_too_good():
    dial = make_dial([held_out((0.5, 1, 1), (0.9, 4, 0))])
    assert "6 validation pictures that the dial is set on, so it may look a little too good" in english(
        counted(dial.figures(0.8))
    )
    two = make_dial([held_out((0.9, 4, 0)), held_out((0.9, 4, 0), part="test")])
    assert "test pictures, which had no say" in english(counted(two.figures(0.8)))


def test_a_hundred_and_none_are_only_said_where_it_is_so():
    assert [of_100(999, 1000), of_100(1, 1000), of_100(0, 5), of_100(5, 5), of_100(0, 0)] == [99, 1, 0, 100, 0]


def test_harder_test_pictures_take_the_promise_back():
    easy, hard = held_out((0.9, 130, 5)), held_out((0.9, 60, 40), part="test")
    assert "promised 96 of 100: the test pictures are clearly harder" in english(
        *remarks(make_dial([easy, hard]), None)
    )
    assert remarks(make_dial([easy, held_out((0.9, 95, 5), part="test")]), None) == ()
    assert remarks(make_dial([easy]), None) == ()


def test_where_it_stands_is_said_to_the_last_digit():
    assert "at least 83.12% sure" in english(position(0.8312))
    assert "every picture" in english(position(None))
    assert make_dial([]) is None
