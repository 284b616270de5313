"""`positions source`: add articles, list them, show one with what is quoted from it, renew one."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from positions.cli.completing import sources
from positions.cli.outcome import CLEAN, FOUND, Outcome, Stop

if TYPE_CHECKING:
    from positions.author import Changes, Draft, Given
    from positions.cli.session import Session
    from positions.files import Taken

source = typer.Typer(
    name="source",
    help="The articles: add, list, show, renew.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


def _option(help_: str, name: str | None = None, metavar: str = "TEXT") -> Any:  # noqa: ANN401
    names = (name,) if name else ()
    return typer.Option(*names, metavar=metavar, show_default=False, help=help_)


@source.command()
def add(
    context: typer.Context,
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE|URL...", help="Text, Markdown, HTML, PDF, DOCX, subtitles, CSV."
        ),
    ],
    id_: Annotated[str | None, _option("Its id.", "--id", "ID")] = None,
    published: Annotated[str | None, _option("The day it came out.", metavar="DAY")] = None,
    title: Annotated[str | None, _option("Its headline.")] = None,
    outlet: Annotated[
        str | None, _option('Who published it: an id, or "ID: Name" for a new one.')
    ] = None,
    language: Annotated[str | None, _option("As in en, de.", metavar="CODE")] = None,
    kind: Annotated[
        str | None, _option("article, transcript, statement or data.", metavar="KIND")
    ] = None,
    speaker: Annotated[str | None, _option("A statement: whose words it is.", metavar="ID")] = None,
    derived_from: Annotated[
        str | None, _option("The source whose reporting it repeats.", metavar="ID")
    ] = None,
    url: Annotated[str | None, _option("Where it stood.")] = None,
    archived: Annotated[str | None, _option("Where a copy is archived.", metavar="URL")] = None,
    note: Annotated[str | None, _option("Anything else about it.")] = None,
    kept: Annotated[
        bool, typer.Option("--kept/--not-kept", help="Whether its text may be published here.")
    ] = True,
    original: Annotated[
        bool, typer.Option("--original", help="Keep the file itself beside the text.")
    ] = False,
    follow: Annotated[bool, typer.Option("--follow", help="Go where a URL sends to.")] = False,
    private: Annotated[
        bool, typer.Option("--private", help="Allow URLs on this machine or a local network.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing.")] = False,
) -> Outcome:
    """Take articles in: their text, and what their files say about them.

    Title, outlet, day and language are taken from the file where it tells them; options decide.
    The text that is kept is never edited afterwards.

    Examples: positions source add strike.html --yes

    positions source add letter.pdf --kind statement --speaker union --published 2024-03-01
    """
    from positions.author import Changes, Given
    from positions.cli.writing import editing, loadable, save

    session: Session = context.obj
    if id_ and len(files) > 1:
        raise Stop("--id names one source: add the files one by one")
    fields = {
        "title": title,
        "outlet": outlet,
        "derived_from": derived_from,
        "published": _day(published),
        "url": url,
        "archived": archived,
        "language": language,
        "kept": kept,
        "kind": kind,
        "speaker": speaker,
        "note": note,
    }
    lines: list[str] = []
    for name in files:
        changes = Changes(session.tree)
        came = _take(name, follow=follow, private=private)
        given = Given(id_, {**fields, **came.fields(url)})
        with editing():
            lines += _add_one(session, changes, came, given, yes=yes)
        loadable(changes)
        lines += save(session.tree.root, changes.pending)
        if original:
            lines.append(_keep(session, changes, came))
        session.forget()
    return Outcome("\n".join(lines))


class _Came:
    """A file as it came: its name, its bytes, the text in it, and where it came from."""

    def __init__(self, name: str, content: bytes, taken: "Taken", url: str | None) -> None:
        self.name = name
        self.content = content
        self.taken = taken
        self.url = url

    def fields(self, url: str | None) -> dict[str, Any]:
        """What a fetched page tells beside its text."""
        if self.url is None:
            return {}
        return {"url": url or self.url, "retrieved": date.today()}  # noqa: DTZ011  # the coder's day


def _take(name: str, *, follow: bool, private: bool) -> _Came:
    from positions.files import IntakeError, fetch, take_in

    try:
        if "://" in name:
            page = fetch(name, redirects=follow, private=private)
            return _Came(page.name, page.content, take_in(page.name, page.content), page.url)
        path = Path(name)
        content = path.read_bytes()
        return _Came(name, content, take_in(path.name, content), None)
    except IntakeError as error:
        raise Stop(f"{name}: {error}") from None
    except OSError as error:
        raise Stop(f"{name}: {(error.strerror or str(error)).lower()}") from None


def _day(written: str | None) -> date | None:
    from positions.records import parse_day

    try:
        return parse_day(written) if written else None
    except ValueError as error:
        raise Stop(f"--published {written}: {error}") from None


def _add_one(
    session: "Session", changes: "Changes", came: _Came, given: "Given", *, yes: bool
) -> list[str]:
    from positions.author import add_source, propose
    from positions.cli.asking import can_ask, confirmed, say

    today = date.today()  # noqa: DTZ011  # nothing is published after the coder's day
    draft = propose(session.dossier, came.name, came.taken, given, today)
    asked = not yes and can_ask()
    if asked:
        draft = _asked(session, came, given, draft)
        say("\n".join(_shown(draft)))
    if draft.missing:
        options = " and ".join(f"--{name}" for name in draft.missing)
        raise Stop(f"{came.name}: its {' and '.join(draft.missing)} cannot be told: say {options}")
    confirmed("Add it?", yes=yes)
    add_source(changes, session.dossier, draft, _in_place(session, came, draft))
    return [] if asked else _shown(draft)


def _asked(session: "Session", came: _Came, given: "Given", draft: "Draft") -> "Draft":
    """Ask for each field that is not given, with what the file tells as the proposal."""
    from dataclasses import replace

    from positions.author import propose
    from positions.cli.asking import ask

    fields = dict(given.fields)
    outlets = list(session.dossier.catalogue.outlets)
    for name, choices in (("title", []), ("published", []), ("outlet", outlets)):
        if not fields.get(name):
            answer = ask(f"{came.name}: {name}", str(draft.entry.get(name, "")), choices)
            fields[name] = (_day(answer) if name == "published" else answer) or None
    today = date.today()  # noqa: DTZ011
    draft = propose(session.dossier, came.name, came.taken, replace(given, fields=fields), today)
    return replace(draft, id=given.id or ask("id", draft.id))


def _shown(draft: "Draft") -> list[str]:
    from positions.author import bare
    from positions.render import terminal

    lines = [f"{draft.id}  ({len(draft.text.split())} words)"]
    shown = {**draft.entry, "outlet": bare(str(draft.entry.get("outlet", "")))}
    lines += [f"  {key}: {terminal(str(value))}" for key, value in shown.items() if value != ""]
    return [*lines, *(f"  {change}" for change in draft.changes)]


def _in_place(session: "Session", came: _Came, draft: "Draft") -> str | None:
    """The name of a text that lies below seeds/ already, unchanged: it is not copied."""
    folder = session.tree.root.resolve() / "seeds"
    path = Path(came.name).resolve()
    if not path.is_relative_to(folder) or came.content != draft.text.encode():
        return None
    return path.relative_to(folder).as_posix()


def _keep(session: "Session", changes: "Changes", came: _Came) -> str:
    """Keep the file itself beside its text."""
    from positions.cli.writing import editing
    from positions.files import write_bytes

    text = next(path for path in changes.pending if path.endswith((".txt", ".csv")))
    name = str(Path(text).with_suffix(Path(came.name).suffix or ".original"))
    if name == text:
        return f"{text} is the file itself"
    with editing():
        write_bytes(session.tree.root, name, came.content)
    return f"wrote {name}"


@source.command("list")
def list_(context: typer.Context) -> Outcome:
    """List the sources: day, outlet, language, words, and how often they are quoted.

    Example: positions source list
    """
    from positions.author import listed
    from positions.render import text_table

    session: Session = context.obj
    rows = listed(session.dossier)
    head = ("Id", "Published", "Outlet", "Kind", "Language", "Words", "Quoted")
    return Outcome(text_table(head, rows, session.width) if rows else "no sources yet")


@source.command()
def show(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="ID", autocompletion=sources)],
    find: Annotated[str | None, _option("Show only paragraphs with these words.")] = None,
) -> Outcome:
    """Show a source's text, what is quoted from it, and what is quoted from it nowhere.

    Words that a record quotes stand between ▸ and ◂, in colour where there is colour.

    Example: positions source show gazette-2024-03-01 --find percent
    """
    from positions.api import known
    from positions.author import quoted_from, suggestions
    from positions.records import Missing
    from positions.render import Lit, source_text

    session: Session = context.obj
    dossier = session.dossier
    known("source", [name], dossier.catalogue.sources)
    text = dossier.articles[name]
    if isinstance(text, Missing):
        raise Stop(f"the text of {name} cannot be read: {text.reason}")
    quoted = [
        Lit(*one.judgement.span, one.owner)
        for one in quoted_from(dossier, name)
        if one.judgement.span
    ]
    nowhere = [
        Lit(*one.span, dossier.voice_name(one.speaker))
        for one in suggestions(dossier, name)
        if not one.recorded
    ]
    return Outcome(source_text(text, quoted, nowhere, find, (session.style, session.width)))


@source.command()
def renew(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="ID", autocompletion=sources)],
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing.")] = False,
) -> Outcome:
    """Take a changed text as the source's text: say what still stands in it, and renew its hash.

    Exit status: 0 everything stands, 1 something that stood before does not.

    Example: positions source renew gazette-2024-03-01
    """
    from positions.api import known
    from positions.author import Changes, renewed
    from positions.cli.asking import can_ask, confirmed, say
    from positions.cli.writing import editing, save

    session: Session = context.obj
    known("source", [name], session.dossier.catalogue.sources)
    changes = Changes(session.tree)
    with editing():
        lines, fallen = renewed(changes, session.dossier, name)
    if not yes and can_ask():
        say("\n".join(lines))
    confirmed("Renew its hash?", yes=yes)
    lines += save(session.tree.root, changes.pending) or ["the hash is that of the text already"]
    return Outcome("\n".join(lines), FOUND if fallen else CLEAN)
