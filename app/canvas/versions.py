"""Versions of a component, and bringing one back."""

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.access import Principal
from app.canvas.components import admitting, authors, reading
from app.canvas.components.reading import Written
from app.canvas.models import ComponentVersion, CustomCanvasComponent
from app.canvas.schemas import BroughtBack
from app.errors import NoSuchThing
from app.governance.effects import Terms


def listed(session: Session, principal: Principal, component_id: str) -> Select[ComponentVersion]:
    """Return every version that a component of the caller's own workspace had. Raises NoSuchThing."""
    return all_of(reading.component_named(session, principal, component_id))


def all_of(component: CustomCanvasComponent) -> Select[ComponentVersion]:
    """Return every version that a component had."""
    return select(ComponentVersion).where(ComponentVersion.component_id == component.id)


def version_named(session: Session, component: CustomCanvasComponent, version: int) -> ComponentVersion:
    """Return one version of a component, and of no other. Raises NoSuchThing."""
    found = session.scalars(all_of(component).where(ComponentVersion.version == version)).one_or_none()
    if found is None:
        raise no_such_version()
    return found


def no_such_version() -> NoSuchThing:
    """Return how to answer whoever names a version that a component never had."""
    return NoSuchThing("no-such-version", "There is no such version.")


def bring_back(
    session: Session, principal: Principal, component_id: str, wanted: BroughtBack, terms: Terms
) -> Written:
    """Make a new version out of an old one, which has to pass again: who acts, and the gate, as they are now.

    Raises NoSuchThing, Refused, Conflict, TooLarge, PleaseCorrect.
    """
    component = reading.component_named(session, principal, component_id, changing=True)
    author = authors.author_of(principal, wanted.agent_id, terms, "brought_back", f"component:{component_id}")
    authors.require_own(author, component)
    content = reading.content_of(version_named(session, component, wanted.version))
    written = admitting.admit(session, author, component, content.component_type, content)
    authors.keep_for_auditor(session, author.kept)
    return written
