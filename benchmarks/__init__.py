"""What the suite's speed rests on, measured as ratios within one run."""
