"""Articles, and cases about them."""
