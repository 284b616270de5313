"""A language's file → its data, or what is wrong with the file and what to do.

What is *not* here: what the fields mean, and any language.
"""

import tomllib
from collections.abc import Callable
from dataclasses import Field
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from positions.words.languages.entry import SECTIONS
from positions.words.languages.fields import entries
from positions.words.languages.model import Language
from positions.words.languages.unspaced import spaced

FOLDER: Final = Path(__file__).parent


class BadLanguageError(ValueError):
    """A language's file does not hold what it should; the text says where and what."""


def codes() -> tuple[str, ...]:
    """The languages that have data."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


def language(code: str) -> Language | None:
    """The data of a language, or None when there is none.

    Args:
        code: as in `en` or `en-GB`; case and region do not matter.

    Raises:
        BadLanguageError: its file is not as the schema says.
    """
    name = code.lower().partition("-")[0].partition("_")[0]
    if not name.isalpha() or not name.isascii():
        return None
    return _language(name) or _language(_aliases().get(name, name))


@lru_cache(maxsize=64)
def _language(name: str) -> Language | None:
    path = FOLDER / f"{name}.toml"
    return parsed(name, path.read_text(encoding="utf-8")) if path.is_file() else None


@lru_cache(maxsize=32)
def everywhere(name: str) -> frozenset[str]:
    """The words of a field of `[typography]` in all languages: a text's own is not known yet.

    That section is each file's last, so that the rest need not be read.
    """
    return frozenset(word for code in codes() for word in _typography(code).get(name, ()))


@lru_cache(maxsize=1)
def _aliases() -> dict[str, str]:
    return {other: code for code in codes() for other in _typography(code).get("also", ())}


def _typography(code: str) -> dict[str, Any]:
    text = (FOLDER / f"{code}.toml").read_text(encoding="utf-8")
    section: dict[str, Any] = tomllib.loads(text[text.index("\n[typography]") :])["typography"]
    return section


def parsed(code: str, text: str) -> Language:
    """A language from the text of its file.

    Raises:
        BadLanguageError: the text is no TOML, or holds something else than the schema says.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadLanguageError(f"{code}.toml: {error}") from error
    given: dict[str, Any] = {}
    known = {entry.name: entry for entry in entries()}
    for section, content in data.items():
        if section not in SECTIONS or not isinstance(content, dict):
            raise BadLanguageError(
                f"{code}.toml: [{section}] is no section; there are {', '.join(SECTIONS)}"
            )
        for name, value in content.items():
            entry = known.get(name)
            if entry is None or entry.metadata["section"] != section:
                where = f"it belongs in [{entry.metadata['section']}]" if entry else "no such field"
                raise BadLanguageError(f"{code}.toml: [{section}] {name}: {where}")
            given[name] = _value(f"{code}.toml: [{section}] {name}", entry, value)
    values: dict[str, Any] = {e.name: _or_default(code, e, given) for e in entries()}
    return Language(code=code, **values)


def _or_default(code: str, entry: Field[Any], given: dict[str, Any]) -> object:
    """What a file gives for a field, else what its other fields or the model say."""
    about = entry.metadata
    if entry.name in given:
        return about["default"] | given[entry.name] if about["adds"] else given[entry.name]
    if about["needed"]:
        raise BadLanguageError(
            f"{code}.toml: [{about['section']}] {entry.name} is missing; it holds {about['what']}"
        )
    if about["like"]:
        return frozenset(word for name in about["like"].split() for word in given[name])
    return about["default"]


def _value(where: str, entry: Field[Any], value: object) -> object:
    """A field's value as the program holds it."""
    wanted, fits, made = _SHAPES[entry.type]
    if not fits(value):
        raise BadLanguageError(f"{where}: {wanted} is wanted here, not {value!r:.60}")
    return made(value)


def _words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(word, str) and word for word in value)


def _map_of(*kinds: type) -> Callable[[object], bool]:
    return lambda value: isinstance(value, dict) and all(type(v) in kinds for v in value.values())


def _span(value: object) -> bool:
    return isinstance(value, list) and [type(v) for v in value] == [str, int]


def _spaced(value: dict[str, Any]) -> dict[str, Any]:
    return {spaced(word): meaning for word, meaning in value.items()}


_SHAPES: Final[dict[object, tuple[str, Callable[[object], bool], Callable[[Any], Any]]]] = {
    frozenset[str]: ("a list of words", _words, lambda words: frozenset(map(spaced, words))),
    tuple[str, ...]: ("a list of words", _words, tuple),
    dict[str, str]: ("words with words behind `=`", _map_of(str), _spaced),
    dict[str, int]: ("words with whole numbers behind `=`", _map_of(int), _spaced),
    dict[str, float]: ("words with numbers behind `=`", _map_of(int, float), _spaced),
    dict[str, tuple[str, int]]: (
        'words with `["week", 1]` behind `=`',
        lambda value: isinstance(value, dict) and all(map(_span, value.values())),
        lambda value: {word: tuple(span) for word, span in value.items()},
    ),
    bool: ("true or false", lambda value: isinstance(value, bool), bool),
    str: ("a text in quotation marks", lambda value: isinstance(value, str), str),
}
