from .article import Article as Article, read as read
from .dates import supports as supports
from .languages import language as language
from .overlap import RUN as RUN, Overlap as Overlap, overlaps as overlaps
from .verdicts import (
    Cast as Cast,
    Claim as Claim,
    Judgement as Judgement,
    Step as Step,
    Verdict as Verdict,
    Voice as Voice,
    judge as judge,
)
