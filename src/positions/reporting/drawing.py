"""A picture as SVG: shapes and words whose colours follow the reader's light or dark mode.

The picture brings its own ground, because a page may be dark where the reader's system is light.
svg.py, which names elements as the standard does, escapes nothing: every word enters through
`words`, the title or the description, which do.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final, Literal

import svg

from positions.render import cells, terminal, xml

WIDTH: Final = 760
NARROW: Final = 480  # a phone held upright shows it without scaling
RADIUS: Final = 6
_TENTH: Final = Decimal("0.1")
_CELL: Final = Decimal(8)  # how wide a character is, rather too much than too little
_SMALL_CELL: Final = Decimal(6)
_FONT: Final = "system-ui,-apple-system,'Segoe UI','Noto Sans',Helvetica,Arial,sans-serif"
_LIGHT: Final = {
    "ground": "#ffffff",
    "ink": "#1f2328",
    "faint": "#59636e",
    "rule": "#d1d9e0",
    "band": "#f6f8fa",
    "accent": "#0969da",
}
_DARK: Final = {
    "ground": "#0d1117",
    "ink": "#f0f6fc",
    "faint": "#9198a1",
    "rule": "#3d444d",
    "band": "#151b23",
    "accent": "#4493f8",
}
_SHAPES: Final = """\
text{font:13px %(font)s}
.small{font-size:11px}
.strong{font-weight:600}
line{fill:none}
.halo{paint-order:stroke;stroke-width:3px}
.dotted{stroke-dasharray:1 5;stroke-linecap:round}
.dashed{stroke-dasharray:5 4}
"""
_COLOURS: Final = """\
.ground{fill:%(ground)s}
.band{fill:%(band)s}
text,.ink{fill:%(ink)s}
.halo{stroke:%(band)s}
.faint,.small{fill:%(faint)s}
.rule{stroke:%(rule)s}
.quiet{stroke:%(faint)s}
.link{stroke:%(ink)s;stroke-width:1.5}
.now{fill:%(accent)s;stroke:%(accent)s;stroke-width:2}
.then{fill:%(faint)s;stroke:%(faint)s;stroke-width:2}
.hollow{fill:%(ground)s}
.bar{fill-opacity:.35;stroke-width:0}
.fading{fill:url(#fade)}
.stop{stop-color:%(accent)s}
"""

Number = Decimal | int
Anchor = Literal["start", "middle", "end"]


def width_of(text: str, *, small: bool = False) -> Decimal:
    """Guess how wide a text will be; no font is known for sure."""
    return (_SMALL_CELL if small else _CELL) * cells(terminal(text))


def shortened(text: str, room: Decimal, *, small: bool = False) -> str:
    """Cut a text that is too wide for its room, with an ellipsis."""
    plain = terminal(" ".join(text.split()))
    while len(plain) > 1 and width_of(plain, small=small) > room:
        plain = plain.removesuffix("…")[:-1].rstrip() + "…"
    return plain


@dataclass(frozen=True)
class Layout:
    """How a picture of some width is parted; a narrow one sets names above what they name."""

    width: int = WIDTH

    @property
    def narrow(self) -> bool:
        """Whether there is no room for names at the left."""
        return self.width < WIDTH

    @property
    def left(self) -> Decimal:
        """Where the drawing proper begins."""
        return Decimal(40 if self.narrow else 190)

    @property
    def right(self) -> Decimal:
        """Where it ends."""
        return Decimal(self.width - 40)


class Picture:
    """A drawing that grows; what is drawn later lies above."""

    def __init__(self, title: str, description: str, width: int = WIDTH) -> None:
        self.width = width
        self._title = title
        self._description = description
        self._elements: list[svg.Element] = []

    def words(self, x: Number, y: Number, text: str, look: str = "", at: Anchor = "start") -> None:
        """Write a text on its base line."""
        classes = look.split() or None
        self._elements.append(
            svg.Text(x=_exact(x), y=_exact(y), class_=classes, text_anchor=at, text=xml(text))
        )

    def silence(self, ends: tuple[Number, Number], y: Number, word: str) -> None:
        """Draw a dotted line across, with a word in the middle that says why nothing is there."""
        middle = (Decimal(ends[0]) + Decimal(ends[1])) / 2
        width = width_of(word, small=True) + RADIUS
        self.line((ends[0], y), (ends[1], y), "quiet dotted")
        self.box(middle - width / 2, Decimal(y) - RADIUS - 1, width, 2 * RADIUS + 2, "ground")
        self.words(middle, Decimal(y) + 4, word, "small", "middle")

    def line(self, start: tuple[Number, Number], end: tuple[Number, Number], look: str) -> None:
        """Draw a line; one that looks like `arrow` points at a dot on its end."""
        looks = [name for name in look.split() if name != "arrow"]
        (x1, y1), (x2, y2) = start, end
        self._elements.append(
            svg.Line(
                x1=_exact(x1),
                y1=_exact(y1),
                x2=_exact(x2),
                y2=_exact(y2),
                class_=looks,
                marker_end="url(#head)" if "arrow" in look.split() else None,
            )
        )

    def box(self, x: Number, y: Number, width: Number, height: Number, look: str) -> None:
        """Draw a rectangle with round corners."""
        self._elements.append(
            svg.Rect(
                x=_exact(x),
                y=_exact(y),
                width=_exact(width),
                height=_exact(height),
                rx=3,
                class_=look.split(),
            )
        )

    def dot(self, x: Number, y: Number, look: str, radius: int = RADIUS) -> None:
        """Draw a dot."""
        self._elements.append(svg.Circle(cx=_exact(x), cy=_exact(y), r=radius, class_=look.split()))

    def path(self, corners: Sequence[tuple[Number, Number]], look: str) -> None:
        """Draw a closed shape by its corners."""
        first, *rest = ((float(_exact(x)), float(_exact(y))) for x, y in corners)
        steps = [svg.M(*first), *(svg.L(*corner) for corner in rest), svg.Z()]
        self._elements.append(svg.Path(d=steps, class_=look.split()))

    def text(self, height: Number) -> str:
        """Give the picture as SVG, one element a line."""
        whole = svg.SVG(
            viewBox=svg.ViewBoxSpec(0, 0, self.width, int(height)),
            width=self.width,
            height=int(height),
            extra={"role": "img", "aria-labelledby": "title description"},
            elements=[
                svg.Title(id="title", text=xml(self._title)),
                svg.Desc(id="description", text=xml(self._description)),
                svg.Style(text=_style()),
                svg.Defs(elements=[_head(), _fade()]),
                svg.Rect(width=self.width, height=int(height), rx=6, class_=["ground"]),
                *self._elements,
            ],
        )
        return _lines(whole)


def _exact(value: Number) -> Decimal | int:
    rounded = Decimal(value).quantize(_TENTH, ROUND_HALF_UP)
    return int(rounded) if rounded == int(rounded) else rounded


def _style() -> str:
    shapes = _SHAPES % {"font": _FONT}
    dark = f"@media (prefers-color-scheme:dark){{\n{_COLOURS % _DARK}}}\n"
    return f"\n{shapes}{_COLOURS % _LIGHT}{dark}"


def _head() -> svg.Marker:
    """The head of an arrow, which stops short of the dot that the line ends in."""
    return svg.Marker(
        id="head",
        viewBox=svg.ViewBoxSpec(0, 0, 8, 8),
        refX=8 + RADIUS + 1,
        refY=4,
        markerWidth=8,
        markerHeight=8,
        markerUnits="userSpaceOnUse",
        orient="auto",
        elements=[svg.Path(d=[svg.M(0, 0), svg.L(8, 4), svg.L(0, 8), svg.Z()], class_=["ink"])],
    )


def _fade() -> svg.LinearGradient:
    """The look of a bar that has no beginning."""
    ends = ((0, 0), (1, 0.45))
    return svg.LinearGradient(
        id="fade",
        elements=[
            svg.Stop(offset=at, stop_opacity=opacity, class_=["stop"]) for at, opacity in ends
        ],
    )


def _lines(whole: svg.SVG) -> str:
    """Set one element a line, so that a changed picture has a readable diff."""
    parts: Sequence[svg.Element] = whole.elements or []
    whole.elements, whole.text = None, "\n" + "".join(f"{part}\n" for part in parts)
    return f"{whole}\n"
