from .catalogue import Outlet as Outlet, Seal as Seal, Source as Source
from .dossier import (
    Dossier as Dossier,
    Filed as Filed,
    Missing as Missing,
    Pair as Pair,
    Said as Said,
)
from .fields import (
    FIRMNESS as FIRMNESS,
    SALIENCE as SALIENCE,
    Absence as Absence,
    Day as Day,
    Entry as Entry,
    Firmness as Firmness,
    Number as Number,
    Place as Place,
    Stance as Stance,
    Text as Text,
    parse_day as parse_day,
)
from .finding import (
    Finding as Finding,
    Location as Location,
    Related as Related,
    Severity as Severity,
    Where as Where,
)
from .layout import (
    CATALOGUE as CATALOGUE,
    FOLDERS as FOLDERS,
    NEGOTIATION as NEGOTIATION,
    SEALS as SEALS,
    UNPLACED as UNPLACED,
    article_path as article_path,
    record_path as record_path,
    text_path as text_path,
)
from .loading import Loaded as Loaded, load as load
from .locating import Locator as Locator
from .model import (
    Cited as Cited,
    DatedBy as DatedBy,
    Evidence as Evidence,
    Issue as Issue,
    PartySpeaker as PartySpeaker,
    Record as Record,
    Speaker as Speaker,
    Term as Term,
    Version as Version,
    When as When,
)
from .nearest_name import did_you_mean as did_you_mean
from .scale import Point as Point, Scale as Scale
from .schema.generate import SCHEMAS as SCHEMAS, json_schema as json_schema
from .yaml_nodes import Child as Child, Node as Node, yaml_nodes as yaml_nodes
from .yaml_text import read as read
