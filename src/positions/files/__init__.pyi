from .git import RevisionError as RevisionError
from .gittree import at_revision as at_revision
from .intake import IntakeError as IntakeError, Taken as Taken, take_in as take_in
from .intake.fetching import fetch as fetch
from .tree import (
    FolderTree as FolderTree,
    Tree as Tree,
    UnreadableError as UnreadableError,
    find_root as find_root,
)
from .writing import (
    UnwritableError as UnwritableError,
    remove as remove,
    update as update,
    write as write,
    write_bytes as write_bytes,
)
