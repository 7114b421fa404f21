"""Workspaces: the people of one, their roles, inviting others, leaving, and acting in another."""
