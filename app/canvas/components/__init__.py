"""Components: writing, changing, deleting and presenting them."""

from dataclasses import replace

from sqlalchemy import delete
from sqlalchemy.orm import Session

from app.access import Principal
from app.audit import service as audit
from app.canvas import acting
from app.canvas.components import admitting, authors, reading
from app.canvas.components.reading import Content, Written
from app.canvas.models import ComponentVersion, CustomCanvasComponent
from app.canvas.policy import ComponentType
from app.canvas.schemas import ChangedComponent, NewComponent
from app.governance import effects
from app.governance.effects import Terms
from app.orm import new_id

BESIDES = {"name", "agent_id"}


def create(session: Session, principal: Principal, wanted: NewComponent, terms: Terms) -> Written:
    """Write a component. Raises NoSuchThing, Refused, TooLarge, PleaseCorrect."""
    author = authors.author_of(principal, wanted.agent_id, terms, "created", "component")
    component = CustomCanvasComponent(
        id=new_id(),
        workspace_id=principal.workspace_id,
        owner_id=principal.user_id,
        agent_id=author.agent_id,
        name=wanted.name,
        version=0,
        created_at=terms.now,
        changed_at=terms.now,
    )
    content = Content(**wanted.model_dump(exclude=BESIDES))
    asked = admitting.asked_for(content.component_type, wanted.model_fields_set)
    written = admitting.admit(session, author, component, asked, content)
    authors.keep_for_auditor(session, replace(author.kept, target=f"component:{component.id}"))
    return written


def change(
    session: Session, principal: Principal, component_id: str, wanted: ChangedComponent, terms: Terms
) -> Written:
    """Change what is given of a component; that makes a new version, of which the whole is looked at again.

    Raises NoSuchThing, Refused, Conflict, TooLarge, PleaseCorrect.
    """
    component = reading.component_named(session, principal, component_id, changing=True)
    author = authors.author_of(principal, wanted.agent_id, terms, "updated", f"component:{component_id}")
    authors.require_own(author, component)
    content = merged(reading.content_of(reading.current(session, component).version), wanted)
    asked = admitting.asked_for(content.component_type, wanted.model_fields_set)
    written = admitting.admit(session, author, component, asked, content)
    if "name" in wanted.model_fields_set:
        component.name = wanted.name
    authors.keep_for_auditor(session, author.kept)
    return written


def merged(now: Content, wanted: ChangedComponent) -> Content:
    """Return what a component becomes: what isn't given stays, but no program of what is to bring none."""
    given = wanted.model_dump(exclude_unset=True, exclude=BESIDES)
    if given.get("component_type") is ComponentType.HTML:
        given = {"js": "", "dependencies": [], **given}
    return replace(now, **given)


def remove(session: Session, principal: Principal, component_id: str, terms: Terms) -> None:
    """Delete a component with all its versions; canvases that show it go on without it.

    Raises NoSuchThing, Refused.
    """
    component = reading.component_named(session, principal, component_id, changing=True)
    author = authors.author_of(principal, None, terms, "deleted", f"component:{component_id}")
    if not authors.may_administer(principal):
        authors.require_own(author, component)
    meant = {effects.ELSEWHERE: True}
    acting.act(session, principal, author.agent_id, "delete", terms=terms, kept=author.kept, content=meant)
    erase(session, component)
    authors.keep_for_auditor(session, author.kept)


def erase(session: Session, component: CustomCanvasComponent) -> None:
    """Erase a component with everything that it ever was (CWE-212)."""
    session.execute(delete(ComponentVersion).where(ComponentVersion.component_id == component.id))
    session.delete(component)


def presentable(
    session: Session, principal: Principal, component_id: str, agent_id: str | None, kept: audit.Act
) -> Written:
    """Return a component to whoever may present it, as it is now. Raises NoSuchThing, Refused."""
    found = reading.current(session, reading.component_named(session, principal, component_id))
    acting.require_maturity(session, principal, agent_id, found.version.component_type, kept)
    return found
