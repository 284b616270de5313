from .pages import site as site
