"""What all pages share: the story, each pair as pages show it, and how a page is written."""

from typing import Any

from markupsafe import Markup

from positions.site import drawing
from positions.site.assets import asset, environment, policy, tidy
from positions.site.story import MARKS, VERBS, Data, Held, Pair, Story


class Cell:
    """One pair as pages show it: its stance or why there is none, and a small picture."""

    def __init__(self, story: Story, pair: Pair, kind: str) -> None:
        self.held: Held | None = story.held(pair, story.state(pair, "now"))
        self.kind = kind
        self.silence = silence(story, pair)
        self.text = self.held.text if self.held else self.silence
        label = f"{self.text}: {self.held.mark[1]}" if self.held else ""
        self.picture = Markup(drawing.scale(self.held, label) if self.held else "")  # noqa: S704


class Book:
    """All pages of one document; a page is written by a template."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self._env = environment()
        self.last = story.comparisons[-1] if story.comparisons else None
        kinds = story.kinds(self.last) if self.last else {}
        self.cells = {pair: Cell(story, pair, kinds.get(pair, "")) for pair in story.pairs}

    def page(self, template: str, root: str = "", data: str = "", **values: object) -> str:
        """Write a page; `data` is JSON for the script, without which there is none."""
        page = self._env.get_template(template).render(
            story=self.story,
            root=root,
            policy=policy(script=bool(data)),
            style=Markup(asset("style.css")),  # noqa: S704  # ours
            script=Markup(asset("script.js")) if data else "",  # noqa: S704  # ours
            data=Markup(data),  # noqa: S704  # escaped as JSON
            **values,
        )
        return f"{tidy(page)}\n"

    def title(self, issue: str) -> str:
        """Name an issue."""
        title: str = self.story.issues[issue]["title"]
        return title

    def between(self) -> str:
        """Say which days the last comparison is of."""
        if self.last is None:
            return ""
        ends = (self.story.day(self.last[end]["date"]) for end in ("from", "to"))
        return " to ".join(ends)

    def ends(self, issue: str) -> tuple[str, str]:
        """Spell out a scale's ends."""
        ends = self.story.ends(issue)
        scale = self.story.issues[issue]["scale"]
        points = {
            point["at"]: point.get("text") or name
            for name, point in scale.get("points", {}).items()
            if point and point.get("at") is not None
        }
        low, high = ends or ("", "")
        return str(points.get(low, low)), str(points.get(high, high))

    def line(self, pair: Pair) -> str:
        """Say on one line what a pair holds, when it was said, and on whose word."""
        cell = self.cells[pair]
        if cell.held is None:
            return cell.text
        return f"{cell.text} ({cell.held.said}, {cell.held.who}; {cell.held.mark[1]})"

    def caption_of(self, one: Data) -> str:
        """Say who spoke, where, and when it came out."""
        source = self.story.sources[one["source"]]
        told = [self.story.voice(one.get("speaker")), self.story.outlet(one["source"])]
        return ", ".join([*filter(None, told), self.story.published(source)])

    def banner(self, name: str) -> str:
        """Say whose a source is, of which day and kind, and what it repeats."""
        source = self.story.sources[name]
        outlet = self.story.outlet(name)
        affiliation = source.get("affiliation")
        owner = f", which belongs to {self.story.voice(affiliation)}" if affiliation else ""
        derived = source.get("derived_from")
        repeats = f" It repeats {self.story.outlet(derived)}." if derived else ""
        kind = source.get("kind") or "article"
        return (
            f"{outlet}{owner}, {self.story.published(source)}; {kind}, "
            f"language {source['language']}.{repeats}"
        )

    def voices_of(self, party: str) -> set[str]:
        """Give the ids whose words are a party's own."""
        return {party, *self.story.parties[party].get("speakers", {})}

    def unplaced(self) -> list[dict[str, Any]]:
        """List the words that no record holds."""
        return [
            {
                "source": one["source"],
                "line": one["line"] or 1,
                "words": words(one),
                "who": self.story.voice(one.get("speaker")),
                "reason": one["reason"],
            }
            for one in self.story.document["unplaced"]
        ]


def silence(story: Story, pair: Pair) -> str:
    """Say why a pair has no stance."""
    if any(story.terms(pair)):
        return "terms only"
    return "looked for, no word" if story.looked_for(pair) else "no word"


def words(one: Data) -> str:
    """Give the words of a piece of evidence on one line."""
    text: str = one.get("quote") or one.get("passage") or ""
    return " ".join(text.split())


def term(one: Data) -> str:
    """Say a term: what it does, and its text."""
    verb = VERBS.get(one["kind"], "drops")
    return f"{verb}: {one['text']}" if one.get("text") else verb


def marks() -> list[tuple[str, str]]:
    """List each sign once, with all that it stands for."""
    found: dict[str, list[str]] = {}
    for sign, text in MARKS.values():
        found.setdefault(sign, []).append(text)
    return [(sign, "; ".join(texts)) for sign, texts in found.items()]
