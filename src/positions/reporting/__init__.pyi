from .markup import generated as generated
from .pages import FOLDER as FOLDER, pages as pages, spans_of as spans_of
