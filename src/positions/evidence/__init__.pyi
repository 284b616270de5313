from .attestation import Attestation as Attestation, Level as Level, attest as attest
from .proofs import (
    Proofs as Proofs,
    Words as Words,
    digest as digest,
    evidence_of as evidence_of,
    language_of as language_of,
    prove_all as prove_all,
    seals_of as seals_of,
)
