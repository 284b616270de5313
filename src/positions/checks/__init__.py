"""What is wrong with a negotiation: rules, and what of them a run is about."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
