"""All rules of `positions check`, an explicit list."""

from typing import Final

from positions.checks.rules import (
    catalogue,
    judgements,
    names,
    records,
    references,
    substance,
    timing,
)
from positions.checks.rules.rule import Rule
from positions.records import Severity

_ERROR, _WARNING, _INFO = Severity

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "yaml-invalid",
        _ERROR,
        "A file cannot be read: it is missing, empty, not UTF-8, or not YAML.\n"
        "Why: Nothing in it can be checked or compared.\n"
        "Example: A tab indents the line `stance: shared`.\n"
        "Instead: Mend the place that the finding names. Tags, several documents in a file, and\n"
        "nesting or aliases without end are not used here.",
    ),
    Rule(
        "duplicate-key",
        _ERROR,
        "A key stands twice in one mapping.\n"
        "Why: YAML readers keep one of the two values without a word.\n"
        "Example: `stance: open` stands below `stance: shared` in one version.\n"
        "Instead: Take one of them out.",
    ),
    Rule(
        "field-invalid",
        _ERROR,
        "A value is not what its field holds, a field is missing, or a key is not known.\n"
        "Why: A value that is read otherwise than it was meant makes every answer wrong.\n"
        "Example: `firmnes: firm`; the key is firmness.\n"
        "Instead: Write what the message asks for; README.md shows a record with every field.",
    ),
    Rule(
        "file-ignored",
        _ERROR,
        "A file below positions/ is not read.\n"
        "Why: Its author believes that it counts.\n"
        "Example: `notes.txt` lies beside the records, below positions/.\n"
        "Instead: Records stand at positions/<issue>/<party>.yaml; move anything else elsewhere.",
    ),
    Rule.of(_ERROR, judgements.unchecked),
    Rule.of(_ERROR, judgements.not_found),
    Rule.of(_ERROR, judgements.altered_critical),
    Rule.of(_ERROR, judgements.altered),
    Rule.of(_ERROR, judgements.not_quoted),
    Rule.of(_WARNING, judgements.nested),
    Rule.of(_ERROR, judgements.context_lost),
    Rule.of(_ERROR, judgements.misattributed),
    Rule.of(_WARNING, judgements.unattributed),
    Rule.of(_WARNING, judgements.too_short),
    Rule.of(_ERROR, judgements.speaker_missing),
    Rule.of(_WARNING, substance.number_unsupported),
    Rule.of(_WARNING, substance.headline),
    Rule.of(_WARNING, substance.statements_conflict),
    Rule.of(_INFO, substance.term_reworded),
    Rule.of(_ERROR, references.party_unknown),
    Rule.of(_ERROR, references.issue_unknown),
    Rule.of(_ERROR, references.event_unknown),
    Rule.of(_ERROR, references.speaker_unknown),
    Rule.of(_ERROR, references.speaker_duplicate),
    Rule.of(_ERROR, names.alias_taken),
    Rule.of(_ERROR, references.source_unknown),
    Rule.of(_ERROR, references.outlet_unknown),
    Rule.of(_ERROR, references.stance_unknown),
    Rule.of(_ERROR, references.supports_unknown),
    Rule.of(_ERROR, references.rule_unknown),
    Rule.of(_ERROR, references.severity_fixed),
    Rule.of(_ERROR, records.record_misplaced),
    Rule.of(_ERROR, references.record_duplicate),
    Rule.of(_ERROR, records.no_evidence),
    Rule.of(_WARNING, records.unsupported_axis),
    Rule.of(_WARNING, records.counterpart_only),
    Rule.of(_WARNING, records.affiliated_only),
    Rule.of(_WARNING, records.version_empty),
    Rule.of(_ERROR, catalogue.source_missing),
    Rule.of(_ERROR, catalogue.source_changed),
    Rule.of(_ERROR, catalogue.source_unpinned),
    Rule.of(_WARNING, catalogue.source_uncatalogued),
    Rule.of(_INFO, catalogue.source_unused),
    Rule.of(_ERROR, catalogue.source_duplicate),
    Rule.of(_WARNING, catalogue.source_overlap),
    Rule.of(_WARNING, catalogue.language_unsupported),
    Rule.of(_WARNING, catalogue.language_doubtful),
    Rule.of(_ERROR, timing.date_order),
    Rule.of(_ERROR, timing.date_unsupported),
    Rule.of(_WARNING, timing.date_unexplained),
    Rule.of(_ERROR, timing.date_after_publication),
    Rule.of(_ERROR, references.name_ambiguous),
    Rule(
        "waiver-unused",
        _WARNING,
        "A waiver waives nothing.\n"
        "Why: Whatever it was for is mended; left in place it would hide the next defect.\n"
        "Example: `waive: {counterpart-only: The envoy was the first to speak.}` where a\n"
        "quote is the party's own.\n"
        "Instead: Take it out.",
    ),
    Rule(
        "waiver-without-reason",
        _ERROR,
        "A waiver gives no reason.\n"
        "Why: The next reader must be able to tell whether it still holds.\n"
        "Example: `counterpart-only:` with nothing behind it.\n"
        "Instead: Write the reason behind the rule's name.",
    ),
)
