"""What HTML a component may have."""
