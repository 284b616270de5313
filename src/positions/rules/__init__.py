"""All rules of `positions check`, an explicit list: one theme a file, one small function a rule."""

from typing import Final

from positions.finding import Severity
from positions.rules import records, references, sources, timing, words
from positions.rules.rule import Rule

_ERROR, _WARNING = Severity.ERROR, Severity.WARNING

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "yaml-invalid",
        _ERROR,
        "A file cannot be read: it is missing, empty, not UTF-8, or not YAML.\n"
        "Why: Nothing in it can be checked or compared.\n"
        "Instead: Mend the place that the finding names. Tags, several documents in a file, and\n"
        "nesting or aliases without end are not used here.",
    ),
    Rule(
        "duplicate-key",
        _ERROR,
        "A key stands twice in one mapping.\n"
        "Why: YAML readers keep one of the two values without a word.\n"
        "Instead: Take one of them out.",
    ),
    Rule(
        "field-invalid",
        _ERROR,
        "A value is not what its field holds, a field is missing, or a key is not known.\n"
        "Why: A value that is read otherwise than it was meant makes every answer wrong.\n"
        "Instead: `positions explain record` shows the fields.",
    ),
    Rule(
        "file-ignored",
        _ERROR,
        "A file below positions/ is not read.\n"
        "Why: Its author believes that it counts.\n"
        "Instead: Records stand at positions/<issue>/<party>.yaml; move anything else elsewhere.",
    ),
    Rule.of(_ERROR, words.unchecked),
    Rule.of(_ERROR, words.not_found),
    Rule.of(_ERROR, words.altered_critical),
    Rule.of(_ERROR, words.altered),
    Rule.of(_ERROR, words.not_quoted),
    Rule.of(_WARNING, words.nested),
    Rule.of(_ERROR, words.context_lost),
    Rule.of(_ERROR, words.misattributed),
    Rule.of(_WARNING, words.unattributed),
    Rule.of(_WARNING, words.too_short),
    Rule.of(_ERROR, words.speaker_missing),
    Rule.of(_ERROR, references.party_unknown),
    Rule.of(_ERROR, references.issue_unknown),
    Rule.of(_ERROR, references.event_unknown),
    Rule.of(_ERROR, references.speaker_unknown),
    Rule.of(_ERROR, references.speaker_duplicate),
    Rule.of(_ERROR, references.source_unknown),
    Rule.of(_ERROR, references.outlet_unknown),
    Rule.of(_ERROR, references.stance_unknown),
    Rule.of(_ERROR, references.supports_unknown),
    Rule.of(_ERROR, references.rule_unknown),
    Rule.of(_ERROR, records.record_misplaced),
    Rule.of(_ERROR, records.record_duplicate),
    Rule.of(_ERROR, records.no_evidence),
    Rule.of(_WARNING, records.unsupported_axis),
    Rule.of(_WARNING, records.counterpart_only),
    Rule.of(_WARNING, records.affiliated_only),
    Rule.of(_ERROR, sources.source_missing),
    Rule.of(_ERROR, sources.source_changed),
    Rule.of(_ERROR, sources.source_unpinned),
    Rule.of(_WARNING, sources.source_uncatalogued),
    Rule.of(_ERROR, timing.date_order),
    Rule.of(_ERROR, timing.date_unsupported),
    Rule.of(_WARNING, timing.date_unexplained),
    Rule.of(_ERROR, timing.date_after_publication),
    Rule.of(_ERROR, timing.name_ambiguous),
    Rule(
        "waiver-unused",
        _WARNING,
        "A waiver waives nothing.\n"
        "Why: Whatever it was for is mended; left in place it would hide the next defect.\n"
        "Instead: Take it out.",
    ),
    Rule(
        "waiver-without-reason",
        _ERROR,
        "A waiver gives no reason.\n"
        "Why: The next reader must be able to tell whether it still holds.\n"
        "Instead: Write the reason behind the rule's name.",
    ),
)

STRUCTURAL: Final = frozenset(
    {
        "yaml-invalid",
        "duplicate-key",
        "field-invalid",
        "file-ignored",
        "party-unknown",
        "issue-unknown",
        "event-unknown",
        "speaker-unknown",
        "speaker-duplicate",
        "source-unknown",
        "outlet-unknown",
        "stance-unknown",
        "supports-unknown",
        "record-duplicate",
        "name-ambiguous",
    }
)
"""Rules whose findings leave it open what the records say: they are mended before comparing."""
