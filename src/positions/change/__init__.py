"""What is held on a day, and what differs between two: facts, causes, kinds, measures."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
