"""The way in: from an article to a record. `files` writes, `evidence` judges."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
