"""`positions explain` as text."""

from collections.abc import Iterator
from textwrap import wrap

from positions.checks import RULES, Rule
from positions.render.glossary import GLOSSARY


def names() -> list[str]:
    """List every name that can be explained."""
    return [
        *(rule.name for rule in RULES),
        *(name for group in GLOSSARY.values() for name in group),
    ]


def explain_text(name: str, width: int) -> str:
    """Explain one name in every sense it has; it must be one of `names`."""
    blocks = ["\n".join(_rule(rule, width)) for rule in RULES if rule.name == name]
    for group, entries in GLOSSARY.items():
        if name in entries:
            blocks.append("\n".join(_entry(f"{name} ({group})", entries[name], width)))
    return "\n\n".join(blocks)


def overview(width: int) -> str:
    """List everything that can be explained, one line each."""
    blocks = []
    for group, entries in GLOSSARY.items():
        blocks.append("\n".join([group.upper(), *_lines(entries, width)]))
    rules = {rule.name: rule.what for rule in RULES}
    return "\n\n".join([*blocks, "\n".join(["RULES", *_lines(rules, width)])])


def _lines(entries: dict[str, str], width: int) -> Iterator[str]:
    longest = max(map(len, entries))
    for name, text in entries.items():
        head = f"  {name:<{longest}}  "
        yield from wrap(text, width, initial_indent=head, subsequent_indent=" " * len(head))


def _rule(rule: Rule, width: int) -> Iterator[str]:
    yield from _entry(f"{rule.name} (rule, {rule.severity})", rule.what, width)
    for heading, text in rule.sections.items():
        indent = "  "
        yield from wrap(
            f"{heading}: {text}", width, initial_indent=indent, subsequent_indent="    "
        )


def _entry(head: str, text: str, width: int) -> Iterator[str]:
    yield head
    yield from wrap(text, width, initial_indent="  ", subsequent_indent="  ")
