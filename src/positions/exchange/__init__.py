"""Out and in: a negotiation as tables, lines and databases, and back; one format a file."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
