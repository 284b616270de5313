"""seeds/sealed.yaml: the seals of what is proved by texts that may not be kept.

Seals of sources whose text is not here now stay as they are. What is *not* here: what a seal is.
"""

from positions.author.quoted import uses
from positions.author.yaml_writing import mapping
from positions.evidence import seals_of
from positions.records import Dossier

_HEAD = """\
# What was proved by texts that are not kept here, without a word of them.
# Written by positions check --seal, where the texts are; not to be edited.
"""


def sealed_text(dossier: Dossier) -> str:
    """Give the text of seeds/sealed.yaml as it should be now."""
    new = seals_of(dossier, [words for _, words in uses(dossier)])
    renewed = {
        name for name in dossier.catalogue.sources if isinstance(dossier.articles[name], str)
    }
    kept = [one for one in dossier.seals if one.source not in renewed]
    ordered = sorted([*kept, *new], key=lambda one: (one.source, one.place, one.words))
    rows = [one.model_dump(mode="json") for one in ordered]
    return _HEAD + "".join(f"{line}\n" for line in mapping({"format": 1, "seals": rows}, 0, ()))
