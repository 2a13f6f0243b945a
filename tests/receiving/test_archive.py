from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest
from sent import zipped

from aidreport.diagnostics.unreadable import Unreadable
from aidreport.receiving import archive
from aidreport.receiving.archive import LEADS_OUT, TOO_LARGE, contents, members


def put(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "sent.zip"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "gbk", "gb18030"])
def test_names_are_read_in_the_encoding_that_they_are_in(tmp_path: Path, encoding: str) -> None:
    path = put(tmp_path, zipped({"示例县第一中学/报送.jsonl": b"x"}, encoding))
    (member,) = members(path)
    assert (member.name, member.changed) == ("示例县第一中学/报送.jsonl", "2010-12-30")
    assert list(contents(path, {member.raw: 10})) == [(member.raw, b"x")]


@pytest.mark.parametrize(
    "name",
    ["../a.jsonl", "/a.jsonl", "C:/a.jsonl", "a/../../b.jsonl", "..\\a.jsonl", "a/nul.jsonl"],
)
def test_name_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    (member,) = members(put(tmp_path, zipped({name: b"x"})))
    assert member.reason == LEADS_OUT


def test_link_in_a_zip_is_refused(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        entry = zipfile.ZipInfo("a.jsonl")
        entry.external_attr = 0o120777 << 16
        made.writestr(entry, "/etc/passwd")
    (member,) = members(put(tmp_path, stream.getvalue()))
    assert member.reason == LEADS_OUT


def test_no_more_is_unpacked_than_a_file_may_have_whatever_the_zip_says(tmp_path: Path) -> None:
    content = zipped({"a.jsonl": b"0" * 5_000_000})
    # Both tables of the zip say that it is ten bytes.
    lying = content.replace(struct.pack("<I", 5_000_000), struct.pack("<I", 10))
    assert lying != content
    for sent in (content, lying):
        path = put(tmp_path, sent)
        (member,) = members(path)
        with pytest.raises(Unreadable):
            list(contents(path, {member.raw: 1000}))


def test_what_is_unpacked_for_a_house_is_limited_in_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "LARGEST_UNPACKED", 1500)
    path = put(tmp_path, zipped({f"{number}.jsonl": b"0" * 1000 for number in range(3)}))
    names = {each.raw: 1000 for each in members(path)}
    with pytest.raises(Unreadable) as refused:
        list(contents(path, names))
    assert refused.value.reason == TOO_LARGE


def test_zip_of_too_many_files_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_MEMBERS", 2)
    with pytest.raises(Unreadable):
        members(put(tmp_path, zipped({f"{number}.jsonl": b"" for number in range(3)})))


@pytest.mark.parametrize("cut", [30, 60, 100])
def test_damaged_zip_is_told(tmp_path: Path, cut: int) -> None:
    with pytest.raises(Unreadable):
        members(put(tmp_path, zipped({"a.jsonl": b"x" * 50})[:cut]))
