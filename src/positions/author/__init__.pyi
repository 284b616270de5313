from .adding import (
    Added as Added,
    add_evidence as add_evidence,
    dating_words as dating_words,
    evidence_lines as evidence_lines,
    place as place,
    read_salience as read_salience,
    read_stance as read_stance,
    read_term as read_term,
    read_when as read_when,
    told as told,
    version_lines as version_lines,
    version_of as version_of,
)
from .changes import Changes as Changes
from .defining import CATALOGUE_HEAD as CATALOGUE_HEAD, define_all as define_all
from .drafting import draft_path as draft_path, drafts as drafts
from .editing import EditError as EditError, put as put
from .layout import formatted as formatted
from .mending import mend as mend
from .quoted import listed as listed, quoted_from as quoted_from, renewed as renewed
from .quoting import Passage as Passage, find as find, find_all as find_all
from .renaming import KINDS as KINDS, kinds_of as kinds_of, move as move
from .sealed import sealed_text as sealed_text
from .sourcing import (
    Draft as Draft,
    Given as Given,
    add_source as add_source,
    bare as bare,
    propose as propose,
)
from .starting import (
    NEGOTIATION_HEAD as NEGOTIATION_HEAD,
    around as around,
    empty as empty,
    example as example,
)
from .suggesting import Suggestion as Suggestion, suggestions as suggestions
from .yaml_writing import yaml_document as yaml_document
