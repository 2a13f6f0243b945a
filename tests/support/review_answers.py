"""What whoever signs writes into a review copy (审签稿): comments, answers, settled threads."""

from __future__ import annotations

import re
from pathlib import Path

import docx
from word_edit import member, with_members

EXTENDED = "http://schemas.microsoft.com/office/2012/relationships/commentsExtended"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"


def key_of(path: Path, words: str) -> str:
    """Return the number of the comment that begins with some words."""
    found = re.search(rf"【(\d+)】{words}", member(path.read_bytes(), "word/comments.xml"))
    assert found
    return found[1]


def comment_on(path: Path, words: str, text: str) -> None:
    """Write a comment on the run with just these words, as python-docx does.

    Versions before 1.2 of it have no comments, so the parts are written by hand there.
    """
    document = docx.Document(str(path))
    run = next(
        run for each in document.paragraphs for run in each.runs if run.text.strip() == words
    )
    if hasattr(document, "add_comment"):
        document.add_comment(run, text=text, author="王示例", initials="王")
        document.save(str(path))
        return
    content = path.read_bytes()
    comments, body = member(content, "word/comments.xml"), member(content)
    mark = '<w:comment w:id="901" w:author="王示例" w:date="2010-01-05T09:30:00Z" w:initials="王">'
    comments = comments.replace(
        "</w:comments>", f"{mark}<w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:comment></w:comments>"
    )
    pattern = rf"<w:r>(?:(?!</w:r>).)*?<w:t[^>]*>{re.escape(words)}</w:t></w:r>"
    written = re.sub(
        pattern,
        lambda found: (
            f'<w:commentRangeStart w:id="901"/>{found[0]}<w:commentRangeEnd w:id="901"/>'
            '<w:r><w:commentReference w:id="901"/></w:r>'
        ),
        body,
        count=1,
    )
    assert written != body
    path.write_bytes(
        with_members(content, {"word/comments.xml": comments, "word/document.xml": written})
    )


def reply(path: Path, key: str, text: str, *, settled: bool = False) -> None:
    """Answer a comment as Word does: a thread, noted in a part of its own."""
    content = path.read_bytes()
    comments, body = member(content, "word/comments.xml"), member(content)
    [number] = re.findall(rf'<w:comment w:id="(\d+)"(?:(?!</w:comment>).)*?【{key}】', comments)
    marked = re.sub(
        rf'(<w:comment w:id="{number}".*?)<w:p>((?:(?!<w:p>).)*?</w:p></w:comment>)',
        rf'\1<w:p xmlns:w14="{W14}" w14:paraId="0000AAAA">\2',
        comments,
        count=1,
    )
    answer = (
        f'<w:comment w:id="900" w:author="王示例" w:date="2010-01-05T09:30:00Z" w:initials="王">'
        f'<w:p xmlns:w14="{W14}" w14:paraId="0000BBBB"><w:r><w:t>{text}</w:t></w:r></w:p>'
        "</w:comment></w:comments>"
    )
    done = 'w15:done="1"' if settled else 'w15:done="0"'
    relations = member(content, "word/_rels/document.xml.rels")
    types = member(content, "[Content_Types].xml")
    path.write_bytes(
        with_members(
            content,
            {
                "word/comments.xml": marked.replace("</w:comments>", answer),
                "word/document.xml": _twice(body, number, "900"),
                "word/commentsExtended.xml": (
                    f'<w15:commentsEx xmlns:w15="{W15}">'
                    f'<w15:commentEx w15:paraId="0000AAAA" {done}/>'
                    '<w15:commentEx w15:paraId="0000BBBB" w15:paraIdParent="0000AAAA"'
                    ' w15:done="0"/></w15:commentsEx>'
                ),
                "word/_rels/document.xml.rels": relations.replace(
                    "</Relationships>",
                    f'<Relationship Id="rIdX" Type="{EXTENDED}" Target="commentsExtended.xml"/>'
                    "</Relationships>",
                ),
                "[Content_Types].xml": types.replace(
                    "</Types>",
                    '<Override PartName="/word/commentsExtended.xml" ContentType="application/vnd.'
                    'openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"/></Types>',
                ),
            },
        )
    )


def _twice(body: str, number: str, other: str) -> str:
    """Return a body in which another comment stands wherever one does."""
    sign = rf'<w:r>(?:(?!</w:r>).)*<w:commentReference w:id="{number}"/></w:r>'
    pattern = rf'<w:commentRange(?:Start|End) w:id="{number}"/>|{sign}'
    return re.sub(
        pattern, lambda found: found[0] + found[0].replace(f'"{number}"', f'"{other}"'), body
    )
