"""What each party in a negotiation has said, what has changed, and who says so."""
