from .adding import (
    Added as Added,
    credited as credited,
    dating_words as dating_words,
    place as place,
    read_salience as read_salience,
    read_stance as read_stance,
    read_term as read_term,
    read_when as read_when,
    version_lines as version_lines,
    version_of as version_of,
)
from .changes import Changes as Changes
from .defining import CATALOGUE_HEAD as CATALOGUE_HEAD, define_all as define_all
from .editing import EditError as EditError, put as put
from .quoted import listed as listed, quoted_from as quoted_from, renewed as renewed
from .sourcing import Draft as Draft, Given as Given, add_source as add_source, propose as propose
from .starting import (
    NEGOTIATION_HEAD as NEGOTIATION_HEAD,
    around as around,
    empty as empty,
    example as example,
)
from .suggesting import suggestions as suggestions
from .yaml_writing import yaml_document as yaml_document
