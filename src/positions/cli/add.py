"""`positions add`: a statement, from answers given or asked for one at a time."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from positions.cli.completing import events, records, sources, voices
from positions.cli.outcome import FOUND, Outcome, Stop

if TYPE_CHECKING:
    from positions.author import Added, Changes
    from positions.cli.session import Session
    from positions.records import Dossier, Pair


def _option(help_: str, metavar: str = "TEXT", completing: Any = None) -> Any:  # noqa: ANN401
    return typer.Option(metavar=metavar, show_default=False, help=help_, autocompletion=completing)


def add(
    context: typer.Context,
    record: Annotated[
        str,
        typer.Argument(
            metavar="ISSUE/PARTY", help="Whose position on what.", autocompletion=records
        ),
    ],
    event: Annotated[str | None, _option("The occasion it was said on.", "ID", events)] = None,
    date: Annotated[
        str | None, _option("The day, or bounds: 2024-03-01..2024-03-05.", "DAY")
    ] = None,
    note: Annotated[str | None, _option("What the day is inferred from.")] = None,
    dated_by: Annotated[str | None, _option("The source's words that state the day.")] = None,
    stance: Annotated[str | None, _option("A point, a number, or LOW..HIGH.", "STANCE")] = None,
    absent: Annotated[
        str | None, _option("declined, ambiguous, withdrawn or unreported.", "WHY")
    ] = None,
    firmness: Annotated[
        str | None, _option("exploratory, preference, firm, red-line, ultimatum.", "HOW")
    ] = None,
    salience: Annotated[str | None, _option("core, major, secondary or 0 to 100.", "HOW")] = None,
    term: Annotated[
        list[str] | None, _option('"ID: demand What is demanded"; "ID: dropped"', "TERM")
    ] = None,
    summary: Annotated[str | None, _option("One sentence.")] = None,
    source: Annotated[str | None, _option("The source of the words.", "ID", sources)] = None,
    quote: Annotated[str | None, _option("Words that it presents as speech.", "WORDS")] = None,
    passage: Annotated[str | None, _option("Its own words that report it.", "WORDS")] = None,
    speaker: Annotated[
        str | None, _option("Who says so; else as the text has it.", "ID", voices)
    ] = None,
    at: Annotated[str | None, _option("Page, column or time.")] = None,
    translation: Annotated[str | None, _option("The words in your language.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing.")] = False,
) -> Outcome:
    """Add a statement to a record. Words that do not prove are refused, and nothing is written.

    What is missing is asked for, one thing at a time, on a terminal.

    Exit status: 0 added, 1 the words do not prove it, 2 wrong usage.

    Examples: positions add pay/union

    positions add pay/union --date 2024-03-01 --stance 6.5 --source gazette-2024-03-01
    --quote "We want 6.5 percent" --yes
    """
    from positions.author import Changes
    from positions.cli.asking import can_ask, confirmed, say
    from positions.cli.writing import editing, loadable, save

    session: Session = context.obj
    pair = pair_of(session.dossier, record)
    answers: dict[str, Any] = {
        "event": event,
        "date": date,
        "note": note,
        "dated_by": dated_by,
        "stance": stance,
        "absent": absent,
        "firmness": firmness,
        "salience": salience,
        "terms": term,
        "summary": summary,
        "source": source,
        "quote": quote,
        "passage": passage,
        "speaker": speaker,
        "at": at,
        "translation": translation,
    }
    if can_ask() and not yes:
        from positions.cli.interview import interviewed

        answers = interviewed(session.dossier, pair, answers)
    changes = Changes(session.tree)
    with editing():
        added = _added(changes, session.dossier, pair, answers)
    loadable(changes)
    if fault := faults(session, changes, pair, added):
        return Outcome(status=FOUND, remark=fault)
    shown = [_shown(added)]
    if not yes and can_ask():
        say(shown.pop())
    confirmed("Write it?", yes=yes)
    lines = save(session.tree.root, changes.pending)
    session.forget()
    return Outcome("\n".join([*shown, *lines, *_others(session, pair)]))


def pair_of(dossier: "Dossier", record: str) -> "Pair":
    """Read ISSUE/PARTY; stop at a name that is not known."""
    from positions.api import known
    from positions.records import Pair

    issue, slash, party = record.partition("/")
    if not slash:
        raise Stop(f"{record}: write ISSUE/PARTY, as in {'/'.join(_any(dossier))}")
    known("issue", [issue], dossier.negotiation.issues)
    known("party", [party], dossier.parties)
    return Pair(issue, party)


def _any(dossier: "Dossier") -> tuple[str, str]:
    return dossier.pairs[0] if dossier.pairs else ("pay", "union")


def _added(
    changes: "Changes", dossier: "Dossier", pair: "Pair", answers: dict[str, Any]
) -> "Added":
    """Make the version that the answers describe, and put it into its record."""
    from positions.api import known
    from positions.author import (
        dating_words,
        place,
        read_salience,
        read_stance,
        read_term,
        read_when,
        told,
        version_of,
    )

    given = {key: value for key, value in answers.items() if value}
    form = _form(given)
    if "source" in given:
        known("source", [given["source"]], dossier.catalogue.sources)
    if "stance" in given:
        given["stance"] = read_stance(dossier.issue(pair.issue).scale, given["stance"])
    if "terms" in given:
        given["terms"] = dict(map(read_term, given["terms"]))
    if "salience" in given:
        given["salience"] = read_salience(given["salience"])
    if "source" in given:
        speaker, at = told(dossier, given["source"], form, given[form])
        given = {"speaker": speaker, "at": at, **given}
        if form == "quote" and given["speaker"] is None:
            raise Stop("who said it? the source does not tell: give --speaker")
    if "date" in given:
        _explain(dossier, given, dating_words)
        given["date"] = read_when(given["date"])
    return place(changes, dossier, pair, version_of(given))


def _form(given: dict[str, Any]) -> str:
    """Say which form the words have; stop where answers do not go together."""
    if ("event" in given) == ("date" in given):
        raise Stop("when was it said? give --event or --date (one of them)")
    if "quote" in given and "passage" in given:
        raise Stop("give --quote or --passage: a second piece comes with positions quote --into")
    form = "quote" if "quote" in given else "passage"
    if (form in given) != ("source" in given):
        raise Stop("words need their source: --source with --quote or --passage")
    return form


def _explain(dossier: "Dossier", given: dict[str, Any], find: Any) -> None:  # noqa: ANN401
    """Say where a day is taken from: words given, words found, or a note."""
    words = given.get("dated_by")
    if words is None and "note" not in given and "source" in given:
        words = find(dossier, given["source"], given["date"])
    if words is not None:
        if "source" not in given:
            raise Stop("--dated-by needs the source of the words: --source")
        given["dated_by"] = {"source": given["source"], "passage": words}
    elif "note" not in given:
        raise Stop("no word of the source states that day: say in --note what it is taken from")


def faults(session: "Session", changes: "Changes", pair: "Pair", added: "Added") -> str:
    """What the check has against the new version, if it is grave or the words do not prove."""
    from positions.checks import check
    from positions.records import Severity
    from positions.render import findings_text
    from positions.words import Verdict

    verdicts = {verdict.value for verdict in Verdict}
    found = [
        one
        for one in check(changes, [added.path]).findings
        if one.finding.record == str(pair)
        and one.finding.index == added.index
        and (one.severity is Severity.ERROR or one.finding.rule in verdicts)
    ]
    if not found:
        return ""
    text = findings_text(found, session.style, session.width)
    return f"{text}\nnothing is written"


def _shown(added: "Added") -> str:
    from positions.author import version_lines
    from positions.render import terminal

    return "\n".join(map(terminal, version_lines(added)))


def _others(session: "Session", pair: "Pair") -> list[str]:
    """Where the parties stand on the issue now."""
    from positions.api import snapshot as held_on
    from positions.render import phrases, terminal

    dossier, snapshot = session.dossier, held_on(session.tracker)
    scale = dossier.issue(pair.issue).scale
    lines = []
    for other in dossier.parties:
        held = snapshot.positions[type(pair)(pair.issue, other)]
        said = f", said {phrases.said_on(held.stance.said)}" if held.stance else ""
        text = f"{dossier.party_name(other)}: {phrases.held(scale, held)}{said}"
        lines.append(f"  {terminal(text)}")
    return [f"{terminal(dossier.issue(pair.issue).title)} now:", *lines]
