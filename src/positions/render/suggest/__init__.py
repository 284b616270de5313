"""What `positions suggest` found, in its formats."""
