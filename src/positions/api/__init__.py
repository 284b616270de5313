"""What `import positions` gives: one function for each question, with answers as values.

The command line stands on it, and on nothing below it but the formats of `render`.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
