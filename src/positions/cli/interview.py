"""The questions of `positions add`: only what is missing, one thing at a time."""

from typing import TYPE_CHECKING, Any

from positions.cli.asking import ask, say

if TYPE_CHECKING:
    from positions.records import Dossier, Pair, Scale


def interviewed(dossier: "Dossier", pair: "Pair", given: dict[str, Any]) -> dict[str, Any]:
    """Ask for what a statement needs and is not given."""
    from positions.author import told

    answers = dict(given)
    issue = dossier.issue(pair.issue)
    if not (answers["event"] or answers["date"]):
        events = list(dossier.negotiation.events)
        written = ask("When was it said? an event, or a day YYYY-MM-DD", choices=events)
        answers["event" if written in events else "date"] = written
    if not answers["source"]:
        answers["source"] = ask(
            "In which source?", choices=list(dossier.catalogue.sources), only=True
        )
    if not (answers["quote"] or answers["passage"]):
        form = ask(
            "A quote, or a passage of the source's own words?", "quote", ["quote", "passage"]
        )
        answers["passage" if form.startswith("p") else "quote"] = ask("Its words")
    form = "quote" if answers["quote"] else "passage"
    if not answers["speaker"]:
        speaker, _ = told(dossier, answers["source"], form, answers[form])
        voices = [*dossier.negotiation.parties, *dossier.speakers]
        answers["speaker"] = (
            ask("Who says so? (empty: nobody is named)", speaker or "", voices) or None
        )
    stated = ("stance", "absent", "firmness", "salience", "terms")
    if not any(answers[name] for name in stated):
        say(issue.question or issue.title)
        for name, point in issue.scale.points.items():
            say(f"  {name}: {point.text}" if point.text else f"  {name}")
        answers["stance"] = ask(_stance(issue.scale)) or None
        answers["firmness"] = ask("Firmness (empty: not told)", choices=_FIRMNESS) or None
        term = ask('A term, as in "back-pay: demand Paid from January on" (empty: none)')
        answers["terms"] = [term] if term else None
    if answers["date"] and not (answers["note"] or answers["dated_by"]):
        answers["note"] = ask("What is the day taken from? (empty: the source's words)") or None
    return answers


def _stance(scale: "Scale") -> str:
    if scale.type == "interval":
        unit = f" in {scale.unit}" if scale.unit else ""
        return f"Stance: a number{unit}, or LOW..HIGH (empty: none is stated)"
    return "Stance (empty: none is stated)"


_FIRMNESS = ("exploratory", "preference", "firm", "red-line", "ultimatum")
