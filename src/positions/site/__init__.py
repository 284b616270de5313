"""The explorer: a negotiation as a folder of HTML, made from the export's document alone."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
