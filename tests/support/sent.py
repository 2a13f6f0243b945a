"""What invented houses send: exports, zips, records, and what is none of these."""

from __future__ import annotations

import io
import os
import zipfile
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from aidreport.pipeline.handing_in import hand_in
from aidreport.sources.project import project_in

RECORD = """\
report: {{period: {year}, organisation: 本单位}}
organisations:
  本单位: {{name: {name}, sort: 学校, region: {county}}}
  受助: {{name: 示例县第二小学, sort: 学校, region: 示例县}}
people:
  李小红: {{organisation: 受助, minor: true}}
activities:
  - {{kind: donation, date: {year}-03, recipients: 受助, donation: {{cash: {cash}}}}}
  - {{kind: home-visit, date: {year}-05-06, recipients: 李小红}}
signature: {{date: {year}-12-20}}
"""


def record(name: str, cash: str = "2835.5", year: str = "2010", county: str = "示例县") -> str:
    return RECORD.format(name=name, cash=cash, year=year, county=county)


def house(folder: Path, text: str, year: str = "2010") -> Path:
    """A folder with records in it."""
    (folder / "records").mkdir(parents=True)
    (folder / "records" / f"{year}.yaml").write_text(text, encoding="utf-8")
    return folder


@cache
def export(name: str, cash: str = "2835.5", year: str = "2010", county: str = "示例县") -> bytes:
    """The export of a house."""
    with TemporaryDirectory() as folder:
        root = house(Path(folder) / "house", record(name, cash, year, county), year)
        return hand_in(project_in(root), year, "0.1.0").content


def put(path: Path, content: bytes | str, day: int = 1) -> Path:
    """A file that was last changed on a day of December 2010, at noon in China."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    moment = 1_291_176_000 + (day - 1) * 86_400
    os.utime(path, (moment, moment))
    return path


def zipped(members: dict[str, bytes], encoding: str = "utf-8") -> bytes:
    """A zip as Windows and WPS make it: names in an encoding of which it says nothing."""
    stream = io.BytesIO()
    stand_ins: dict[bytes, bytes] = {}
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, content) in enumerate(members.items()):
            raw = name.encode(encoding)
            stand_in = f"{number:03}".ljust(len(raw), "x")[: len(raw)]
            stand_ins[stand_in.encode()] = raw
            entry = zipfile.ZipInfo(stand_in, (2010, 12, 30, 9, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    content = stream.getvalue()
    for stand_in, raw in stand_ins.items():
        content = content.replace(stand_in, raw)
    return content
