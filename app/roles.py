"""What people are in a workspace. Pure."""

from enum import StrEnum


class Role(StrEnum):
    """What a person may do in a workspace, strongest first."""

    OWNER = "owner"
    ADMIN = "admin"
    MEMBER = "member"
    VIEWER = "viewer"
