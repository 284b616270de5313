from .article import Article as Article, read as read
from .dates import supports as supports
from .languages import language as language
from .overlap import RUN as RUN, Overlap as Overlap, overlaps as overlaps
from .verdicts import (
    Cast as Cast,
    Change as Change,
    Claim as Claim,
    Judgement as Judgement,
    Verdict as Verdict,
    Voice as Voice,
    judge as judge,
)
