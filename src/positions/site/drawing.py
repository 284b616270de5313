"""Small pictures that stand in a page: a stance on its scale, and all parties' stances over time.

Colours come from the page's style by class, never from an attribute, so that they follow its mode.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

import svg

from positions.render import xml
from positions.site.story import Held

_WIDTH: Final = 120
_HEIGHT: Final = 16
_EDGE: Final = 8  # half a sign's width on either side of the line
_CHART: Final = (640, 220)
_LEFT: Final = 16
_RIGHT: Final = 150  # room for the parties' names
_TOP: Final = 14
_LEAST_GAP: Final = 15  # between two names, so that neither covers the other


def scale(held: Held, label: str) -> str:
    """Draw where a stance lies between the scale's ends: its sign, or a bar for a range."""
    if held.at is None:
        return ""
    room = _WIDTH - 2 * _EDGE
    low, high = (_EDGE + round(room * at / 100, 1) for at in held.at)
    middle = _HEIGHT / 2
    line = svg.Line(x1=_EDGE, y1=middle, x2=_WIDTH - _EDGE, y2=middle, class_=["axis"])
    elements: list[svg.Element] = [svg.Title(text=xml(label)), line]
    if high > low:
        bar = svg.Rect(
            x=low, y=middle - 3, width=round(high - low, 1), height=6, class_=[held.attestation]
        )
        elements.append(bar)
    else:
        elements.append(_sign(low, middle, held))
    return svg.SVG(
        viewBox=svg.ViewBoxSpec(0, 0, _WIDTH, _HEIGHT),
        class_=["scale"],
        extra={"role": "img", "preserveAspectRatio": "xMinYMid"},
        elements=elements,
    ).as_str()


def _sign(x: float, y: float, held: Held) -> svg.Element:
    match held.mark[0]:
        case "●":
            return svg.Circle(cx=x, cy=y, r=5, class_=["own-words"])
        case "○":
            return svg.Circle(cx=x, cy=y, r=5, class_=["hollow"])
        case "◇":
            corners = [svg.M(x, y - 6), svg.L(x + 6, y), svg.L(x, y + 6), svg.L(x - 6, y), svg.Z()]
            return svg.Path(d=corners, class_=["hollow"])
        case _:
            cross = [
                svg.M(x - 4, y - 4),
                svg.L(x + 4, y + 4),
                svg.M(x + 4, y - 4),
                svg.L(x - 4, y + 4),
            ]
            return svg.Path(d=cross, class_=["hollow"])


def chart(
    title: str, days: Sequence[str], lines: Mapping[str, Sequence[tuple[str, float, float]]]
) -> str:
    """Draw each party's stance over time as a step, a range as a band.

    Args:
        title: What the picture says, for who cannot see it.
        days: The first and the last day drawn.
        lines: By party's name its states: from which day, and the low and high place in percent,
            100 above.
    """
    if not lines:
        return ""
    width, height = _CHART
    floor = height - 28
    first, last = (date.fromisoformat(day).toordinal() for day in (days[0], days[-1]))
    span = max(last - first, 1)

    def across(day: str) -> float:
        at = date.fromisoformat(day).toordinal() - first
        return round(_LEFT + (width - _LEFT - _RIGHT) * at / span, 1)

    def down(place: float) -> float:
        return round(floor - (floor - _TOP) * place / 100, 1)

    elements: list[svg.Element] = [svg.Title(text=xml(title))]
    elements += [
        svg.Line(x1=_LEFT, x2=width - _RIGHT, y1=down(at), y2=down(at), class_=["axis"])
        for at in (0, 100)
    ]
    elements += _days(days, across, height)
    names: list[tuple[float, str, int]] = []
    for number, (name, states) in enumerate(lines.items()):
        tint = f"party-{number % 6}"
        for at, (day, low, high) in enumerate(states):
            end = across(states[at + 1][0]) if at + 1 < len(states) else width - _RIGHT
            elements.append(_step(across(day), end, down(high), down(low), tint))
        _, low, high = states[-1]
        names.append((down((low + high) / 2), name, number))
    elements += _names(names, width - _RIGHT + 8)
    return svg.SVG(
        viewBox=svg.ViewBoxSpec(0, 0, width, height),
        class_=["chart"],
        extra={"role": "img"},
        elements=elements,
    ).as_str()


def _step(left: float, right: float, top: float, bottom: float, tint: str) -> svg.Element:
    thick = max(bottom - top, 3)
    return svg.Rect(
        x=left,
        y=top - 1.5,
        width=max(round(right - left, 1), 2),
        height=thick,
        class_=["step", tint],
    )


def _days(days: Sequence[str], across: object, height: int) -> list[svg.Element]:
    ends = dict.fromkeys((days[0], days[-1]))
    anchors = ("start", "end")
    return [
        svg.Text(
            x=across(day),  # type: ignore[operator]  # a local function
            y=height - 8,
            text_anchor=anchor,  # type: ignore[arg-type]
            text=xml(day),
            class_=["small"],
        )
        for day, anchor in zip(ends, anchors, strict=False)
    ]


def _names(names: list[tuple[float, str, int]], x: float) -> list[svg.Element]:
    """Write names beside their lines, moved down where they would cover one another."""
    placed: list[svg.Element] = []
    lowest = -float(_LEAST_GAP)
    for y, name, number in sorted(names):
        lowest = max(y, lowest + _LEAST_GAP)
        placed.append(svg.Text(x=x, y=lowest + 4, text=xml(name), class_=[f"party-{number % 6}"]))
    return placed
