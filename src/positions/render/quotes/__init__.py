"""What `positions quotes` found, in its formats."""
