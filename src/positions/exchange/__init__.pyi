from .as_arrow import arrow_files as arrow_files
from .as_csv import csv_files as csv_files
from .as_dna import dna as dna
from .as_json import document_json as document_json
from .as_jsonl import jsonl as jsonl
from .as_jsonld import jsonld as jsonld
from .as_sqlite import sqlite as sqlite
from .from_csv import from_csv as from_csv
from .from_lines import from_lines as from_lines
from .from_table import Imported as Imported, from_table as from_table, slug as slug
from .into import add_records as add_records, add_table as add_table
from .mapping import guessed as guessed, read_mapping as read_mapping
from .table import ExchangeError as ExchangeError, sheet as sheet
from .tables import rows_of as rows_of
