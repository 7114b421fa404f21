"""What style a component may have."""
