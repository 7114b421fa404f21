"""Who may do what to whom in a workspace. Roles only; identity says who somebody is."""

from app.roles import Role

STRENGTH = {Role.VIEWER: 0, Role.MEMBER: 1, Role.ADMIN: 2, Role.OWNER: 3}
ADMINISTRATORS = frozenset({Role.OWNER, Role.ADMIN})


def may_administer(role: Role) -> bool:
    """May someone of this role invite people, change their roles and remove them?"""
    return role in ADMINISTRATORS


def may_give(own: Role, given: Role) -> bool:
    """May someone of this role make somebody that? Nobody gives more than they have (CWE-269)."""
    return may_administer(own) and STRENGTH[given] <= STRENGTH[own]


def may_touch(own: Role, other: Role) -> bool:
    """May someone of this role change or remove somebody of that one? Nobody touches a stronger one."""
    return may_administer(own) and STRENGTH[other] <= STRENGTH[own]


def would_be_ownerless(owners: int, leaves: Role) -> bool:
    """Would the workspace have no owner if somebody of this role left?"""
    return leaves is Role.OWNER and owners <= 1
