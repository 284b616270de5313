"""Tree → dossier and findings.

A mistake in the data is a finding, never an exception, and one mistake hides no other: every file
is read, every value judged. References between files are the business of `rules`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache, cached_property
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from positions.files import Tree, UnreadableError
from positions.records import catalogue as catalogued, model, scale
from positions.records.catalogue import Catalogue, Sealed, Source
from positions.records.dossier import Dossier, Filed, Missing
from positions.records.finding import Finding
from positions.records.layout import (
    CATALOGUE,
    NEGOTIATION,
    RECORD,
    SEALS,
    UNPLACED,
    text_path,
)
from positions.records.model import Negotiation, Record, Unplaced
from positions.records.nearest_name import did_you_mean
from positions.records.yaml_hints import CUT_SHORT, cut_short
from positions.records.yaml_text import read

LONGEST_ARTICLE: Final = 4_000_000
"""War and Peace has 3.2 million. What a text costs grows with it: some 10 s here, and 1 GB."""
# Of more faults in one file, a number says enough.
_MOST: Final = 200

Parsed = TypeVar("Parsed", bound=BaseModel)


@dataclass(frozen=True)
class Loaded:
    """What could be loaded: without a readable negotiation there is no dossier.

    Attributes:
        dossier: All that could be read.
        findings: What is wrong with the rest.
        catalogued: Whether the whole catalogue could be read; if not, a source that is not in the
            dossier may still stand in it.
    """

    dossier: Dossier | None
    findings: tuple[Finding, ...]
    catalogued: bool = True


def load(tree: Tree) -> Loaded:
    """Read everything below positions/ and seeds/.

    Raises:
        UnreadableError: A folder cannot be listed.
    """
    desk = _Desk(tree)
    negotiation = desk.entry(NEGOTIATION, Negotiation)
    catalogue = desk.entry(CATALOGUE, Catalogue)
    whole, catalogue = catalogue is not None, catalogue or desk.rest_of(CATALOGUE, Catalogue)
    filed = [
        Filed(path, record)
        for path in desk.record_paths()
        if (record := desk.entry(path, Record)) is not None
    ]
    unplaced = desk.entry(UNPLACED, Unplaced) if UNPLACED in desk.paths else None
    sealed = desk.entry(SEALS, Sealed) if SEALS in tree.paths("seeds") else None
    dossier = None
    if negotiation is not None:
        sources = catalogue.sources if catalogue else {}
        articles = _articles(tree, sources)
        words = unplaced.words if unplaced else ()
        seals = sealed.seals if sealed else ()
        dossier = Dossier(
            negotiation, catalogue or Catalogue(), tuple(filed), articles, words, seals
        )
    return Loaded(dossier, tuple(desk.findings), whole)


def _articles(tree: Tree, sources: Mapping[str, Source]) -> dict[str, str | Missing]:
    """Read the articles, each file once, however many sources name it."""
    paths = {name: text_path(source.file, kept=source.kept) for name, source in sources.items()}
    read = {path: _article(tree, path) for path in set(paths.values())}
    return {name: read[path] for name, path in paths.items()}


def _article(tree: Tree, path: str) -> str | Missing:
    try:
        text = tree.text(path)
    except UnreadableError as error:
        return Missing(error.reason)
    if len(text) > LONGEST_ARTICLE:
        return Missing(f"longer than {LONGEST_ARTICLE} characters: keep the part that is cited")
    return text


@dataclass
class _Desk:
    """Reads files one after the other and collects what is wrong with them."""

    tree: Tree
    findings: list[Finding] = field(default_factory=list)

    @cached_property
    def paths(self) -> list[str]:
        """Every file below positions/."""
        return list(self.tree.paths("positions"))

    def record_paths(self) -> Iterator[str]:
        """Give the record files; what is none and has no other place there is a finding."""
        for path in self.paths:
            if RECORD.fullmatch(path):
                yield path
            elif path not in (NEGOTIATION, UNPLACED):
                self.findings.append(_ignored(path))

    def entry(self, path: str, kind: type[Parsed]) -> Parsed | None:
        """Read one file as one kind of entry; None, and findings, if it is none."""
        try:
            text = self.tree.text(path)
        except UnreadableError as error:
            self.findings.append(Finding("yaml-invalid", error.reason, path, at=(1, 1)))
            return None
        reading = read(text)
        for line, column in cut_short(text):
            message = "the words end here: ` #` begins a comment"
            found = Finding("field-invalid", message, path, at=(line, column), remedy=CUT_SHORT)
            self.findings.append(found)
        for fault in reading.faults:
            rule = "duplicate-key" if fault.duplicate else "yaml-invalid"
            finding = Finding(rule, fault.message, path, at=fault.mark, remedy=fault.remedy)
            self.findings.append(finding)
        if any(not fault.duplicate for fault in reading.faults):
            return None
        return self._valid(path, kind, reading.data)

    def rest_of(self, path: str, kind: type[Parsed]) -> Parsed | None:
        """Read a file without the entries that were found invalid: they take no other with them."""
        try:
            data = read(self.tree.text(path)).data
        except UnreadableError:
            return None
        if not isinstance(data, dict):
            return None
        try:
            return kind.model_validate(data)
        except ValidationError as error:
            places = [one["loc"] for one in error.errors(include_url=False, include_context=False)]
        try:
            return kind.model_validate(_without(data, places))
        except ValidationError:
            return None

    def _valid(self, path: str, kind: type[Parsed], data: object) -> Parsed | None:
        if data is None:
            self.findings.append(Finding("yaml-invalid", "the file is empty", path, at=(1, 1)))
            return None
        try:
            return kind.model_validate(data)
        except ValidationError as error:
            details = error.errors(include_url=False, include_context=True)
            faults = [dict(one) for one in details if not _echo(dict(one))]
            self.findings += [_invalid(path, one) for one in faults[:_MOST]]
            if len(faults) > _MOST:
                message = f"{len(faults) - _MOST} more values are not what their fields hold"
                self.findings.append(Finding("field-invalid", message, path, at=(1, 1)))
            return None


def _without(data: dict[str, object], places: Iterable[tuple[int | str, ...]]) -> dict[str, object]:
    """Plain data without the entries, two levels down, in which some places lie."""
    drop = {(place[0], place[1]) for place in places if len(place) > 1}
    return {
        key: {name: one for name, one in value.items() if (key, name) not in drop}
        if isinstance(value, dict)
        else value
        for key, value in data.items()
    }


def _ignored(path: str) -> Finding:
    if path.endswith(".yml"):
        message = "this file is not read: its name must end in .yaml"
        remedy = f"rename it to {path[:-4]}.yaml, or delete it"
    elif path.endswith(".yaml"):
        message = "this file is not read: records stand at positions/<issue>/<party>.yaml"
        remedy = "move it there"
    else:
        message = "this file is not read: only .yaml files belong below positions/"
        remedy = "move it elsewhere"
    return Finding("file-ignored", message, path, at=(1, 1), remedy=remedy)


def _echo(detail: dict[str, Any]) -> bool:
    """Whether a list is called empty only because its items are invalid."""
    return detail["type"] == "too_short" and bool(detail["input"])


def _invalid(path: str, detail: dict[str, Any]) -> Finding:
    where = tuple(detail["loc"])
    on_key = detail["type"] in ("extra_forbidden", "missing")
    message = _explain(detail)
    if len(where) > 1 and where[-1] == "[key]" and detail["type"] == "value_error":
        where, on_key = where[:-1], True
        message = f"key {where[-1]}: {message}"
    elif detail["type"] == "missing":
        where = where[:-1]
    elif detail["type"] == "value_error" and isinstance(detail["input"], dict):
        pass  # about an entry as a whole, which the message names
    elif named := [str(part) for part in where if isinstance(part, str)]:
        message = message if on_key else f"{named[-1]}: {message}"
    return Finding("field-invalid", message, path, where, on_key)


_PLAIN: Final = {
    "string_type": "must be text",
    "dict_type": "must be a mapping of keys to values",
    "model_type": "must be a mapping of keys to values",
    "tuple_type": "must be a list",
    "too_short": "must not be empty",
    "bool_type": "must be true or false",
}


def _explain(detail: dict[str, Any]) -> str:
    kind, name = detail["type"], str(detail["loc"][-1]) if detail["loc"] else ""
    if kind == "missing":
        return f"{name} is missing"
    if kind == "extra_forbidden":
        return f"unknown key {name}" + did_you_mean(name, _field_names())
    if kind == "value_error":
        return str(detail["ctx"]["error"])
    if kind == "literal_error":
        return f"must be {detail['ctx']['expected']}".replace("'", "")
    plain = _PLAIN.get(kind, detail["msg"])
    if kind == "string_type" and isinstance(detail["input"], int | Decimal):
        return f"{plain}: put {str(detail['input']).lower()} in quotes"
    return str(plain)


@cache
def _field_names() -> list[str]:
    rooms = vars(model) | vars(scale) | vars(catalogued)
    kinds = (kind for kind in rooms.values() if isinstance(kind, type))
    entries = (kind for kind in kinds if issubclass(kind, BaseModel))
    fields = (item for entry in entries for item in entry.model_fields.items())
    return sorted({field.alias or name for name, field in fields})
