"""Components as they are kept: whose workspace they lie in, and what they are now."""

from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.access import Principal
from app.canvas.models import ComponentVersion, CustomCanvasComponent
from app.canvas.policy import ComponentType
from app.errors import NoSuchThing


@dataclass(frozen=True)
class Content:
    """What a component is made of."""

    component_type: ComponentType
    html: str
    css: str
    js: str
    dependencies: list[dict[str, str]]


@dataclass(frozen=True)
class Written:
    """A component, and the version of it that is spoken of."""

    component: CustomCanvasComponent
    version: ComponentVersion


def visible_to(principal: Principal) -> Select[CustomCanvasComponent]:
    """Return the components of the caller's own workspace, and of no other (ASVS 5.0 V8.4.1)."""
    return select(CustomCanvasComponent).where(CustomCanvasComponent.workspace_id == principal.workspace_id)


def listed(principal: Principal) -> Select[CustomCanvasComponent, ComponentType]:
    """Return the same, each with its kind as it is now."""
    is_current = (ComponentVersion.component_id == CustomCanvasComponent.id) & (
        ComponentVersion.version == CustomCanvasComponent.version
    )
    return visible_to(principal).join(ComponentVersion, is_current).add_columns(ComponentVersion.component_type)


def component_named(
    session: Session, principal: Principal, component_id: str, *, changing: bool = False
) -> CustomCanvasComponent:
    """Return a component of the caller's own workspace (CWE-639). Raises NoSuchThing.

    Whoever is ``changing`` it does so alone until the unit ends: of two new versions none is lost.
    """
    wanted = visible_to(principal).where(CustomCanvasComponent.id == component_id)
    found = session.scalars(wanted.with_for_update() if changing else wanted).one_or_none()
    if found is None:
        raise no_such_component()
    return found


def current(session: Session, component: CustomCanvasComponent) -> Written:
    """Return a component as it is now. Raises NoSuchThing if it is being deleted at this moment."""
    version = session.get(ComponentVersion, (component.id, component.version))
    if version is None:
        raise no_such_component()
    return Written(component, version)


def no_such_component() -> NoSuchThing:
    """Return how to answer whoever names a component that isn't there for them."""
    return NoSuchThing("no-such-component", "There is no such component.")


def content_of(version: ComponentVersion) -> Content:
    """Return what a component was made of in some version."""
    return Content(version.component_type, version.html, version.css, version.js, version.dependencies)
