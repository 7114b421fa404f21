"""Who may read the audit log."""

from app.roles import Role

READERS = frozenset({Role.OWNER, Role.ADMIN})


def may_read(role: Role) -> bool:
    """May someone of this role read their workspace's audit log?"""
    return role in READERS
