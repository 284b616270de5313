from .git import RevisionError as RevisionError
from .gittree import at_revision as at_revision
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
)
