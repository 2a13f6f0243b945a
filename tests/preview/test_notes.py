from __future__ import annotations

from aidreport.diagnostics import Position
from aidreport.preview.notes import notes_of
from aidreport.rendering.marks import MarkKind, Span
from aidreport.tracing.fields import Field
from aidreport.tracing.trace import Trace, TracedFigure

PLACE = Position("records/2009.yaml", 12, 5)


def traced(*fields: Field, calculation: str = "") -> Trace:
    figure = Span(0, 1, MarkKind.MONEY, "")
    place = Position("reports/2009.md")
    return Trace("1", (TracedFigure(figure, "1", place, fields, calculation),), "", {})


def test_a_note_says_the_sum_and_the_fields_by_the_names_of_the_language() -> None:
    fields = [
        Field(PLACE, "activities[1].donation.cash", "700"),
        Field(PLACE, "活动[2].捐赠", ""),
    ]
    trace = traced(*fields, calculation="700 + 300 = 1000")
    place = "<code>records/2009.yaml:12</code>"
    assert notes_of(trace, str, chinese=True) == {
        0: f"<span>700 + 300 = 1000</span><span>{place} 活动[1].捐赠.捐款 = 700</span>"
        f"<span>{place} 活动[2].捐赠</span>"
    }
    assert "activities[1].donation.cash = 700" in notes_of(trace, str, chinese=False)[0]


def test_what_was_typed_into_a_template_has_no_note() -> None:
    assert notes_of(traced(), str, chinese=True) == {}


def test_a_note_stays_short() -> None:
    many = [Field(PLACE, "text", f"{number}" + "很长" * 100) for number in range(400)]
    note = notes_of(traced(*many), str, chinese=True)[0]
    assert note.endswith("<span>… and 392 more</span>")
    assert len(note) < 1500


def test_no_value_becomes_markup_or_hides() -> None:
    note = notes_of(traced(Field(PLACE, "text", "<b>\u202e&\x1b")), str, chinese=True)[0]
    assert "&lt;b&gt;\\u202e&amp;\\x1b" in note
