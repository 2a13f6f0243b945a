"""What the lines and signs of our own tags come to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import UndefinedError

from aidreport.model.fields.recorded import FreeText
from aidreport.rendering.environment import make_environment
from aidreport.rendering.signs import WrongSign


class First:
    """Takes the first variant always."""

    def vary(self, told: object, *choices: str) -> str:
        return choices[0]


ENVIRONMENT = make_environment([], First)  # type: ignore[arg-type]


def said(lines: str, **facts: Any) -> str:
    source = f"{{% sentence %}}\n{lines}\n{{% endsentence %}}\n"
    return ENVIRONMENT.from_string(source).render(**facts).strip()


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("我校开展{{ work }}\n共{{ hours }}课时", "我校开展培训。"),
        ("我校[在{{ place }}]开展[{{ hours }}课时]培训", "我校在乙小学开展培训。"),
        ("教师[到{{ nobody }}|在{{ place }}|外出]支教", "教师在乙小学支教。"),
        ("教师[到{{ nobody }}|外出]支教", "教师外出支教。"),
        ("教师[到{{ nobody }}]支教", "教师支教。"),
        ("(举办/开展){{ work }}", "举办培训。"),
        ("[{{ yes }}由我校](举办/开展)[{{ no }}两次]{{ work }}", "由我校举办培训。"),
        ("[{{ place is known }}在当地|在别处]开展{{ work }}", "在当地开展培训。"),
        ("我校\n  [在{{ place }}]\n  开展{{ work }}", "我校在乙小学开展培训。"),
        ("{{ things | clauses }}\n共{{ work }}", "甲，乙，共培训。"),
        (
            "{% if yes %}\n先{{ work }}\n{% else %}\n后{{ work }}\n{% endif %}\n再来",
            "先培训，再来。",
        ),
        ("{% for each in things %}\n做{{ each }}[{{ nobody }}]\n{% endfor %}", "做甲，做乙。"),
        ("有{% if no %}{{ work }}{% else %}无{% endif %}[{{ place }}]", "有无乙小学。"),
        ("{{ work }}{% if yes %}了{% endif %}\n完", "培训了，完。"),
        ("写作{{ '[' }}方括号{{ ']' }}", "写作[方括号]。"),
        ("{{ nobody.name.short }}参加\n{{ things[7].name }}参加\n完", "完。"),
    ],
)
def test_what_is_not_known_falls_out(lines: str, expected: str) -> None:
    facts = {
        "work": "培训",
        "hours": "",
        "place": "乙小学",
        "nobody": None,
        "yes": True,
        "no": False,
    }
    assert said(lines, **facts, things=("甲", "乙")) == expected


def test_slots_are_asked_once_in_their_order_up_to_one_that_is_empty() -> None:
    asked: list[str] = []

    def ask(name: str, answer: str) -> str:
        asked.append(name)
        return answer

    text = said(
        "{{ a('一', '甲') }}[{{ a('二', '') }}好|{{ a('三', '乙') }}]{{ a('四', '丙') }}", a=ask
    )
    assert (text, asked) == ("甲乙丙。", ["一", "二", "三", "四"])
    asked.clear()
    assert said("{{ a('一', '') }}[{{ a('二', '甲') }}]\n完", a=ask) == "完。"
    assert asked == ["一"]


@given(st.text(alphabet="[]()/|甲乙{}% \n", max_size=12).map(FreeText))
def test_no_text_of_a_record_is_read_as_a_sign(text: FreeText) -> None:
    shown = said("开展[“{{ text }}”]活动", text=text).replace("\\", "")
    kept = " ".join(text.split())
    assert shown == (f"开展“{kept}”活动。" if text else "开展活动。")


@pytest.mark.parametrize(
    ("line", "said_of_it"),
    [
        ("甲[乙{{ a }}", "“[” is not closed on this line: write “]” at the end of the piece."),
        ("甲(乙/丙]", "“(” is not closed on this line: write “)” at the end of the piece."),
        ("甲{{ a }}]", "“]” closes nothing on this line: take it out."),
        ("甲(乙)", "“(乙)” has one variant alone: write “(甲/乙)”, or （…） for printed brackets."),
        ("甲(乙/{{ a }})", "Variants are words alone: take the slots out of “(甲/乙)”."),
        (
            "甲[乙]",
            "“[…]” holds nothing that could be missing: put a slot {{ … }} in it, or take the"
            " brackets out.",
        ),
    ],
)
def test_a_wrong_sign_is_reported_on_its_line(line: str, said_of_it: str) -> None:
    with pytest.raises(WrongSign) as caught:
        said(f"{{{{ a }}}}\n{line}", a="甲")
    assert (str(caught.value.said), caught.value.lineno) == (said_of_it, 3)


def test_a_name_that_is_no_fact_is_an_error_still() -> None:
    with pytest.raises(UndefinedError, match="'palce' is undefined"):
        said("在[{{ palce }}]开展")


def test_a_phrase_knows_what_it_is_given_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "phrases"
    folder.mkdir()
    (folder / "greeting.md.j2").write_text(
        "{% phrase greeting(who, how=none) %}\n[{{ how }}]向{{ who }}问好\n致意\n{% endphrase %}\n",
        encoding="utf-8",
    )
    environment = make_environment([tmp_path], First)  # type: ignore[arg-type]
    template = environment.from_string(
        "{% sentence %}\n我校{{ greeting(a) }}\n[{{ greeting(none) }}]\n{% endsentence %}"
    )
    assert template.render(a="乙校", how="再次").strip() == "我校向乙校问好，致意，致意。"
