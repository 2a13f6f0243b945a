from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aidreport.model.fields.file_path import FilePath
from aidreport.model.fields.validation import Refusal

EXPECTED = "the name of a file in the project's folder, like “photos/2010/visit.jpg”"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("photos/2010/走访 1.jpg", "photos/2010/走访 1.jpg"),
        ("photos\\2010\\a.jpg", "photos/2010/a.jpg"),
        ("./photos//a.jpg", "photos/a.jpg"),
        ("a..b.jpg", "a..b.jpg"),
        ("console.jpg", "console.jpg"),
    ],
)
def test_a_name_is_written_with_slashes_from_the_folder(
    read_field: Callable[..., object], written: str, read: str
) -> None:
    assert read_field(FilePath, written) == read


@pytest.mark.parametrize(
    "written",
    [
        "/etc/a.jpg",
        "C:\\照片\\a.jpg",
        "c:a.jpg",
        "//server/a.jpg",
        "\\\\server\\a.jpg",
        "~/a.jpg",
        ".\\~",
        "./c:/a.jpg",
        "../a.jpg",
        "photos/../../a.jpg",
        "photos\\..\\a.jpg",
    ],
)
def test_a_name_that_leads_out_is_refused(refused: Callable[..., str], written: str) -> None:
    assert refused(FilePath, written) == (
        f"“{written}” leads out of the project's folder, expected {EXPECTED}: put the file into"
        " the folder, and write its name from there."
    )


@pytest.mark.parametrize(
    "written",
    [
        "nul",
        "photos/CON.jpg",
        "com1.png",
        "LPT³.jpg",
        "aux .jpg",
        "con/a.jpg",
        "conin$",
        "a.jpg.",
        "photos /a.jpg",
        "a?.jpg",
        "a.jpg:b",
        "a\x07.jpg",
        ".",
    ],
)
def test_a_name_that_some_system_cannot_have_is_refused(
    refused: Callable[..., str], written: str
) -> None:
    assert refused(FilePath, written) == (
        f"“{written}” cannot be the name of a file on every system, expected {EXPECTED}: rename"
        " the file, here and on the disk."
    )


@given(written=st.text(alphabet="ab./\\:~ 甲\0", min_size=1, max_size=12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_name_leads_out_of_the_folder(read_field: Callable[..., object], written: str) -> None:
    try:
        path = str(read_field(FilePath, written))
    except Refusal:
        return
    assert not path.startswith(("/", "~"))
    assert not set(path.split("/")) & {"", ".", ".."}
    assert not set(path) & set("\\:\0")
