"""Photos (照片) of activities."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from aidreport.diagnostics import Position
from aidreport.model.base import Record
from aidreport.model.fields.file_path import FilePath
from aidreport.model.fields.flag import Flag
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.recorded import position_of
from aidreport.model.fields.shorthand import Shorthand
from aidreport.model.fields.text import Phrase
from aidreport.model.person import PersonField
from aidreport.model.reading.field import Field


class Photo(Record):
    """A photo of an activity: a file, and what is said of it."""

    file: FilePath = Field(
        "文件名，从 records 所在的文件夹写起，如：photos/2010/visit.jpg；JPEG 或 PNG"
    )
    caption: Phrase | None = Field("写在照片下面的说明；不填时由活动的日期和内容组成", default=None)
    alt: Phrase | None = Field(
        "替代文字：画面上有什么，供看不到照片的人听读；不填时同说明", default=None
    )
    people: Listed[PersonField] = Field("照片上能认出的人的代号", default=())
    consent: Flag = Field(
        "照片上的人（未成年人由监护人）是否同意公开使用；公开版只用写明同意的照片", default=False
    )

    @property
    def place(self) -> Position:
        """Where the record names the file."""
        return position_of(self.file, self.position)


PhotoField: TypeAlias = Annotated[Photo, Shorthand("file")]
