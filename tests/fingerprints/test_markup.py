from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.fingerprints import Origin
from aidreport.fingerprints.fingerprints import fingerprint
from aidreport.formats import FORMATS

REPORT = "# 示例总结\n\n捐款700元。\n"
OLD = FORMATS["md"].fingerprinted(REPORT.encode())
FRESH = FORMATS["md"].fingerprinted(REPORT.replace("700", "900").encode())


def test_they_are_a_comment_on_the_last_line() -> None:
    text = OLD.decode()
    own = fingerprint(REPORT.rstrip().encode())
    assert text == (
        f"{REPORT}\n<!-- aidreport-seal: 2 {own} {own} "
        "（本文件由 aidreport 根据记录生成；此行用来识别手工修改，请勿改动） -->\n"
    )


def test_fingerprinting_twice_changes_nothing() -> None:
    assert FORMATS["md"].fingerprinted(OLD) == OLD


@pytest.mark.parametrize(
    "found",
    [
        OLD,
        OLD.replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + OLD,
        OLD + b"\n\n",
        OLD.rstrip(),
    ],
)
def test_line_ends_and_marks_of_editors_are_no_change(found: bytes) -> None:
    assert FORMATS["md"].state_of(found, FRESH).origin is Origin.AS_WRITTEN
    assert FORMATS["md"].state_of(found, OLD).fresh


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("700", "800"),
        ("捐款", "**捐款**"),
        ("# 示例", "## 示例"),
        ("\n<!--", "\n新的一段。\n\n<!--"),
    ],
)
def test_any_other_change_is_one(old: str, new: str) -> None:
    now = FORMATS["md"].state_of(OLD.decode().replace(old, new, 1).encode(), FRESH)
    assert (now.origin, now.by_hand) == (Origin.CHANGED, True)


@pytest.mark.parametrize("found", [b"", b"\xff\xfe", "别的文件。\n".encode(), REPORT.encode()])
def test_text_without_fingerprints_is_foreign(found: bytes) -> None:
    assert FORMATS["md"].state_of(found, FRESH).by_hand
    assert FORMATS["md"].state_of(found, FRESH).origin is Origin.FOREIGN


def test_text_without_fingerprints_that_says_what_the_records_give_is_nobodys_loss() -> None:
    assert FORMATS["md"].state_of(REPORT.encode(), OLD).fresh


def test_html_is_fingerprinted_in_the_same_way() -> None:
    page = FORMATS["html"].fingerprinted(b"<!doctype html>\n<p>700</p>\n")
    assert FORMATS["html"].state_of(page, b"").origin is Origin.AS_WRITTEN
    assert FORMATS["html"].state_of(page.replace(b"700", b"800"), b"").origin is Origin.CHANGED


@given(st.text())
def test_whatever_the_text_it_is_known_again(text: str) -> None:
    report = FORMATS["md"].fingerprinted(text.encode("utf-8", "replace"))
    assert FORMATS["md"].state_of(report, FRESH).origin is Origin.AS_WRITTEN


@given(st.binary())
def test_whatever_stands_there_nothing_is_raised(found: bytes) -> None:
    FORMATS["md"].state_of(found, FRESH)
    FORMATS["docx"].state_of(found, FRESH)
