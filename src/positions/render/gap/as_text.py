"""`positions gap` as text and JSON: how far the parties are apart, and who closed the gaps."""

from dataclasses import asdict

from positions.change import Gaps, Range
from positions.records import Dossier
from positions.render import phrases
from positions.render.escape import terminal
from positions.render.jsontext import dump
from positions.render.style import Style
from positions.render.table import text_table
from positions.render.wrapping import headline, wrap

_REMARKS = (
    "Distances are in percent of a scale's length, as a mean over the issues on which both "
    "parties have a place; the number of issues stands behind each. Weighted: by the salience "
    "that the two stated. Nothing is measured on nominal or open scales."
)


def gap_text(dossier: Dossier, gaps: Gaps, style: Style, width: int) -> str:
    """Write the gaps by issue, then the distances between the parties."""
    days = dict.fromkeys(phrases.day(one.day) for one in (gaps.from_, gaps.to))
    title = terminal(dossier.negotiation.title)
    heads = ["PARTIES", *(dossier.party_name(party) for party in dossier.parties)]
    blocks = [
        "\n".join(headline(title, " → ".join(days), width, style.bold)),
        _by_issue(dossier, gaps, width),
        text_table([terminal(head) for head in heads], _matrix(dossier, gaps), width),
        "\n".join(wrap(_REMARKS + _as_of(gaps), width)),
    ]
    return "\n\n".join(blocks)


def _as_of(gaps: Gaps) -> str:
    """Which of two days the parties' distances are of."""
    return (
        "" if gaps.one_day else f" The parties' distances are those of {phrases.day(gaps.to.day)}."
    )


def _by_issue(dossier: Dossier, gaps: Gaps, width: int) -> str:
    heads = ["ISSUE", "Parties", "Spread", "Mean distance", "Trend", "Who closed or widened it"]
    rows = [[terminal(cell) for cell in _issue(dossier, gaps, issue)] for issue in gaps.issues]
    count = 4 if gaps.one_day else len(heads)
    return text_table(heads[:count], [row[:count] for row in rows], width, wide=count - 1)


def _issue(dossier: Dossier, gaps: Gaps, issue: str) -> list[str]:
    gap = gaps.issues[issue]
    spread = _step(gap.spread, gaps) or "fewer than two placed"
    mean = _step(gap.mean_distance, gaps)
    shares = [
        f"{dossier.party_name(party)} {share:+.1f}" for party, share in gaps.shares[issue].items()
    ]
    if dossier.issue(issue).scale.type == "nominal":
        return [issue, str(gap.n), "no distances on a nominal scale", "", "", ""]
    return [issue, str(gap.n), spread, mean, gap.trend, ", ".join(shares)]


def _step(ends: tuple[Range, Range] | None, gaps: Gaps) -> str:
    if ends is None:
        return ""
    return phrases.between(ends[1]) if gaps.one_day else phrases.step(ends)


def _matrix(dossier: Dossier, gaps: Gaps) -> list[list[str]]:
    return [
        [terminal(dossier.party_name(one)), *(_cell(gaps, one, other) for other in dossier.parties)]
        for one in dossier.parties
    ]


def _cell(gaps: Gaps, one: str, other: str) -> str:
    distance = gaps.matrix.get((one, other)) or gaps.matrix.get((other, one))
    if distance is None:
        return ""
    if distance.plain is None:
        return "no common issue"
    weighted = (
        f"; weighted {phrases.between(distance.weighted)} ({distance.weighted_n})"
        if distance.weighted
        else ""
    )
    return f"{phrases.between(distance.plain)} ({distance.n}){weighted}"


def gap_json(gaps: Gaps) -> str:
    """Write the same as JSON (format 1)."""
    return dump(
        {
            "format": 1,
            "from": {"date": gaps.from_.day, "known_by": gaps.from_.known_by},
            "to": {"date": gaps.to.day, "known_by": gaps.to.known_by},
            "issues": [
                {"issue": issue, **asdict(gap), "shares": gaps.shares[issue]}
                for issue, gap in gaps.issues.items()
            ],
            "parties": [
                {
                    "parties": list(pair),
                    "n": distance.n,
                    "weighted_n": distance.weighted_n,
                    **asdict(distance),
                }
                for pair, distance in gaps.matrix.items()
            ],
        }
    )
