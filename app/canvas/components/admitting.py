"""The one way by which anything becomes a version of a component, whether it is new, changed or brought back."""

from collections.abc import Collection
from dataclasses import asdict, replace

from sqlalchemy.orm import Session

from app import problems
from app.canvas import acting, policy
from app.canvas.components import authors, judged
from app.canvas.components.authors import Author
from app.canvas.components.judged import Judgement
from app.canvas.components.reading import Content, Written
from app.canvas.models import ComponentVersion, CustomCanvasComponent
from app.canvas.policy import ComponentType
from app.errors import Conflict, FieldError, PleaseCorrect, TooLarge
from app.texts import is_text

# What an agent does that writes a component of this kind, by governance's own table.
ACTIONS = {ComponentType.HTML: "draft", ComponentType.JAVASCRIPT: "execute_javascript"}
# Parts that only a component with a program has.
OF_PROGRAMS = frozenset({"js", "dependencies"})


def asked_for(kind: ComponentType, given: Collection[str]) -> ComponentType:
    """Say what is asked for, by what is given and not by what stands in it: even an empty program is one."""
    return ComponentType.JAVASCRIPT if OF_PROGRAMS.intersection(given) else kind


def admit(
    session: Session,
    author: Author,
    component: CustomCanvasComponent,
    asked: ComponentType,
    content: Content,
) -> Written:
    """Make a version of a component: first whether that may be asked for, then what is in it, then it is kept.

    Raises NoSuchThing, Refused, Conflict, TooLarge, PleaseCorrect.
    """
    authors.require_maturity(session, author, component, asked)
    execution = acting.act(
        session, author.principal, author.agent_id, ACTIONS[asked], terms=author.terms, kept=author.kept
    )
    require_room(component)
    cleaned = judge(session, author, component, content)
    kept = replace(content, html=cleaned)
    return keep(session, author, component, kept, None if execution is None else execution.id)


def require_room(component: CustomCanvasComponent) -> None:
    """Let a component have so many versions, and no more (CWE-770). Raises Conflict."""
    if component.version >= policy.VERSIONS:
        raise Conflict("too-many-versions", "This component has all the versions that it may have.")


def judge(session: Session, author: Author, component: CustomCanvasComponent, content: Content) -> str:
    """Let a component pass that is harmless as a whole; return its HTML as it is kept.

    Raises Refused, TooLarge, PleaseCorrect, NotJudged.
    """
    require_text(content)
    require_size(content)
    judgement = judged.said_of(session, content)
    if judgement.brings_a_program:
        authors.require_maturity(session, author, component, ComponentType.JAVASCRIPT)
    require_harmless(judgement)
    return judgement.html


def require_text(content: Content) -> None:
    """Let pass what can be kept as text (CWE-176). Raises PleaseCorrect."""
    parts = {"html": content.html, "css": content.css, "js": content.js}
    faults = [FieldError(name, "This must be text.") for name, part in parts.items() if not is_text(part)]
    if faults:
        raise PleaseCorrect("invalid-request", "Please correct the request.", errors=faults)


def require_size(content: Content) -> None:
    """Let pass what is no larger than is taken (CWE-770). Raises TooLarge."""
    if policy.is_too_large(content.html, content.css, content.js):
        raise TooLarge("component-too-large", "This component is larger than is taken.")


def require_harmless(judgement: Judgement) -> None:
    """Let pass in which the gate finds nothing. Raises PleaseCorrect."""
    if judgement.faults:
        named = problems.worth_naming([FieldError(each.field, each.message) for each in judgement.faults])
        raise PleaseCorrect("not-harmless", "This component can't be shown to be harmless.", errors=named)


def keep(
    session: Session, author: Author, component: CustomCanvasComponent, content: Content, execution_id: str | None
) -> Written:
    """Add a version to a component, and make it the current one; the earlier ones stay as they were."""
    component.version += 1
    component.changed_at = author.terms.now
    version = ComponentVersion(
        component_id=component.id,
        version=component.version,
        **asdict(content),
        made_by=author.principal.user_id,
        agent_id=author.agent_id,
        execution_id=execution_id,
        at=author.terms.now,
    )
    session.add(component)
    session.flush()
    session.add(version)
    session.flush()
    return Written(component, version)
