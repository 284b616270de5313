from .changes import Changes as Changes
from .defining import define_all as define_all
from .editing import EditError as EditError
from .starting import around as around, empty as empty, example as example
