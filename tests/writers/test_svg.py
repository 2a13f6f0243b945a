from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from aidreport.document.media import Chart, Series
from aidreport.writers.svg import svg

SVG = "{http://www.w3.org/2000/svg}"


def chart(**series: list[int]) -> Chart:
    return Chart(
        ("捐赠", "志愿服务"),
        tuple(Series(name, tuple(map(Decimal, values))) for name, values in series.items()),
    )


def root(text: str) -> etree._Element:
    return etree.fromstring(text)


def texts(element: etree._Element) -> list[str]:
    return [each.text or "" for each in element.iter(f"{SVG}text")]


def test_it_says_the_categories_and_their_values() -> None:
    assert texts(root(svg(chart(甲=[2, 10])))) == ["捐赠", "2", "志愿服务", "10"]


def test_several_series_have_a_legend() -> None:
    found = texts(root(svg(chart(甲=[2, 0], 乙=[1, 4]))))
    assert found == ["捐赠", "2", "1", "志愿服务", "0", "4", "甲", "乙"]


def test_bars_are_as_long_as_their_values() -> None:
    bars = [
        int(each.get("width"))
        for each in root(svg(chart(甲=[5, 10]))).iter(f"{SVG}rect")
        if each.get("fill") != "#ffffff"
    ]
    assert bars[1] == bars[0] * 2


def test_what_is_seen_can_be_said_to_those_who_do_not_see_it() -> None:
    element = root(svg(chart(甲=[1, 2]), title="条形图：<甲>"))
    assert element.get("role") == "img"
    assert element.findtext(f"{SVG}title") == "条形图：<甲>"


@given(
    st.lists(st.tuples(st.text(max_size=20), st.integers(0, 10**9)), max_size=20),
    st.text(max_size=20),
)
def test_whatever_it_draws_nothing_becomes_an_element(
    values: list[tuple[str, int]], name: str
) -> None:
    drawn = Chart(
        tuple(category for category, _ in values),
        (Series(name, tuple(Decimal(value) for _, value in values)),),
    )
    element = root(svg(drawn))
    assert {each.tag for each in element.iter()} <= {
        f"{SVG}{tag}" for tag in ("svg", "rect", "text", "path")
    }
    _, _, width, height = map(int, element.get("viewBox").split())
    for bar in element.iter(f"{SVG}rect"):
        assert int(bar.get("x", 0)) + int(bar.get("width")) <= width
        assert int(bar.get("y", 0)) + int(bar.get("height")) <= height
