"""What a style is, and its XML: the children are in the order that the schema wants."""

from __future__ import annotations

from aidreport.frozen import frozen
from aidreport.writers.word.dimensions import INDENT
from aidreport.writers.word.fonts import Typeface


@frozen
class Layout:
    """Paragraph properties; None or False leaves a property as it is inherited.

    Attributes:
        before, after: space in twips.
        line: exact line height in twips.
        as_high: whether lines are as high as what stands in them.
        first_line, hanging, left, right: indents in characters of body text; `left` is that
            of the lines that `hanging` does not move.
        start: where the lines begin, in twips alone: a place that was measured.
        alignment: `left`, `center`, `right` or `both`.
        outline: level in the navigation pane, from 0.
    """

    keep_next: bool = False
    keep_lines: bool = False
    new_page: bool = False
    before: int | None = None
    after: int | None = None
    line: int | None = None
    as_high: bool = False
    first_line: float | None = None
    hanging: float | None = None
    left: float | None = None
    right: float | None = None
    start: int | None = None
    character: int = INDENT
    alignment: str = ""
    outline: int | None = None

    def xml(self) -> str:
        """Return the children of `w:pPr`."""
        return (
            ("<w:keepNext/>" if self.keep_next else "")
            + ("<w:keepLines/>" if self.keep_lines else "")
            + ("<w:pageBreakBefore/>" if self.new_page else "")
            + self._spacing()
            + self._indents()
            + (f'<w:jc w:val="{self.alignment}"/>' if self.alignment else "")
            + (f'<w:outlineLvl w:val="{self.outline}"/>' if self.outline is not None else "")
        )

    def _spacing(self) -> str:
        values = {"before": self.before, "after": self.after, "line": self.line}
        given = "".join(
            f' w:{name}="{value}"' for name, value in values.items() if value is not None
        )
        rule = ' w:lineRule="exact"' if self.line is not None else ""
        if self.as_high:
            rule = ' w:line="240" w:lineRule="auto"'
        return f"<w:spacing{given}{rule}/>" if given or rule else ""

    def _indents(self) -> str:
        """Return `w:ind`, in characters for Word and in twips for the programs that need it.

        In twips `left` is where lines begin that the first one does not, as here; in characters
        it is where the first line begins, and hanging is what the others stand further right.
        """
        values = {
            "left": self.left,
            "right": self.right,
            "hanging": self.hanging,
            "firstLine": self.first_line,
        }
        given = "".join(
            f' w:{name}Chars="{round(100 * (value - self._hung(name)))}"'
            f' w:{name}="{round(self.character * value)}"'
            for name, value in values.items()
            if value is not None
        )
        given += f' w:left="{self.start}"' if self.start is not None else ""
        return f"<w:ind{given}/>" if given else ""

    def _hung(self, name: str) -> float:
        """Return how many characters of an indent belong to `hanging` where both are in Chars."""
        return (self.hanging or 0) if name == "left" else 0


@frozen
class Lettering:
    """Character properties; None or False leaves a property as it is inherited.

    Attributes:
        chinese: the face of Chinese characters.
        latin: the face of everything else.
        size: in half points.
        spacing: added after each character, in twips.
    """

    chinese: Typeface | None = None
    latin: Typeface | None = None
    bold: bool = False
    size: int | None = None
    spacing: int | None = None

    def xml(self) -> str:
        """Return the children of `w:rPr`."""
        return (
            self._fonts()
            + ("<w:b/><w:bCs/>" if self.bold else "")
            + (f'<w:spacing w:val="{self.spacing}"/>' if self.spacing is not None else "")
            + (f'<w:sz w:val="{self.size}"/><w:szCs w:val="{self.size}"/>' if self.size else "")
        )

    def _fonts(self) -> str:
        latin = self.latin.name if self.latin else ""
        names = {
            "ascii": latin,
            "eastAsia": self.chinese.name if self.chinese else "",
            "hAnsi": latin,
            "cs": latin,
        }
        given = "".join(f' w:{slot}="{name}"' for slot, name in names.items() if name)
        return f"<w:rFonts{given}/>" if given else ""


@frozen
class Style:
    """A named style: of paragraphs, or of characters when it has no layout.

    Attributes:
        identifier: how the body refers to it, `BodyText`.
        name: what the user sees; those of Word's own styles are English, and Word translates
            them by itself; those of ours are Chinese.
        following: identifier of the style that the next typed paragraph gets.
        link: identifier of the other half of a style for paragraphs and for characters.
        priority: place in the list of styles, from 1.
    """

    identifier: str
    name: str
    layout: Layout | None = None
    lettering: Lettering = Lettering()
    based_on: str = "Normal"
    following: str = ""
    link: str = ""
    priority: int = 1
    listed: bool = True

    @property
    def sort(self) -> str:
        """What it is a style of: `paragraph` or `character`."""
        return "character" if self.layout is None else "paragraph"

    def xml(self) -> str:
        """Return the `w:style` element."""
        custom = "" if self.name.isascii() else ' w:customStyle="1"'
        return (
            f'<w:style w:type="{self.sort}"{custom} w:styleId="{self.identifier}">'
            f'<w:name w:val="{self.name}"/><w:basedOn w:val="{self.based_on}"/>'
            + (f'<w:next w:val="{self.following}"/>' if self.following else "")
            + (f'<w:link w:val="{self.link}"/>' if self.link else "")
            + f'<w:uiPriority w:val="{self.priority}"/>'
            + ("<w:qFormat/>" if self.listed else "")
            + self._properties()
            + "</w:style>"
        )

    def _properties(self) -> str:
        paragraph = self.layout.xml() if self.layout else ""
        characters = self.lettering.xml()
        return (f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "") + (
            f"<w:rPr>{characters}</w:rPr>" if characters else ""
        )
