from .attestation import Attestation as Attestation, Level as Level, attest as attest
from .proof import Prover as Prover, digest as digest
