"""Analytics: what somebody's episodes add up to."""
