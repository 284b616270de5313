from .article import Article as Article, read as read
from .dates import stated as stated, supports as supports
from .languages import language as language, looks_like as looks_like
from .numbers import numbers_in as numbers_in
from .overlap import RUN as RUN, Overlap as Overlap, overlaps as overlaps
from .transcript import Genre as Genre
from .verdicts import (
    SOMEBODY as SOMEBODY,
    Cast as Cast,
    Claim as Claim,
    Judgement as Judgement,
    Reading as Reading,
    Standing as Standing,
    Step as Step,
    Verdict as Verdict,
    Voice as Voice,
    judge_all as judge_all,
    stands as stands,
)
