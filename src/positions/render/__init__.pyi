from . import difference_words as difference_words, fact_words as fact_words, phrases as phrases
from .agree.as_csv import agree_csv as agree_csv
from .agree.as_json import agree_json as agree_json
from .agree.as_markdown import agree_markdown as agree_markdown
from .agree.as_text import agree_text as agree_text
from .check.as_github import check_github as check_github
from .check.as_gitlab import check_gitlab as check_gitlab
from .check.as_json import check_json as check_json
from .check.as_junit import check_junit as check_junit
from .check.as_markdown import check_markdown as check_markdown
from .check.as_sarif import check_sarif as check_sarif
from .check.as_text import (
    brief as brief,
    check_text as check_text,
    findings_text as findings_text,
)
from .citation import Citation as Citation, cite as cite, supporting as supporting
from .diff.as_csv import diff_csv as diff_csv
from .diff.as_json import diff_json as diff_json
from .diff.as_markdown import diff_markdown as diff_markdown
from .diff.as_stat import diff_stat as diff_stat
from .diff.as_text import diff_text as diff_text
from .difference_words import Entry as Entry, Quoted as Quoted
from .escape import (
    cell as cell,
    markdown as markdown,
    read_cell as read_cell,
    terminal as terminal,
    xml as xml,
)
from .explain.as_text import explain_text as explain_text, names as names, overview as overview
from .gap.as_csv import gap_csv as gap_csv
from .gap.as_text import gap_json as gap_json, gap_text as gap_text
from .glossary import GLOSSARY as GLOSSARY
from .jsontext import dump as dump, json_value as json_value
from .log.as_csv import log_csv as log_csv
from .log.as_json import log_json as log_json
from .log.as_markdown import log_markdown as log_markdown
from .log.as_text import log_text as log_text
from .matrix.as_csv import matrix_csv as matrix_csv
from .matrix.as_json import matrix_json as matrix_json
from .matrix.as_markdown import matrix_markdown as matrix_markdown
from .matrix.as_text import matrix_text as matrix_text
from .opening import opening as opening
from .phrases import number as number
from .published import SHAPES as SHAPES, output_schema as output_schema
from .quotes.formats import (
    quotes_csv as quotes_csv,
    quotes_json as quotes_json,
    quotes_markdown as quotes_markdown,
    quotes_text as quotes_text,
)
from .quotes.shape import Recorded as Recorded
from .show.as_csv import show_csv as show_csv
from .show.as_json import show_json as show_json
from .show.as_markdown import scale_table as scale_table, show_markdown as show_markdown
from .show.as_text import show_text as show_text
from .source.as_text import (
    Lit as Lit,
    passage_text as passage_text,
    source_text as source_text,
)
from .style import Style as Style
from .suggest.as_text import suggest_text as suggest_text
from .suggest.shape import DraftShape as DraftShape
from .table import markdown_table as markdown_table, text_table as text_table
from .view import View as View
from .whereabouts import Whereabouts as Whereabouts
from .wrapping import cells as cells, wrap as wrap
