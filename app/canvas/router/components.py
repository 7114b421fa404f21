"""Components, over HTTP."""

from collections.abc import Callable
from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Depends, Query, Request
from pydantic import AfterValidator
from starlette.concurrency import run_in_threadpool

from app import cursors
from app.access import (
    ActingPrincipal,
    Credential,
    Principal,
    UnitOfWork,
    in_unit,
    presented,
    recognised,
    sealed,
)
from app.agents import gate
from app.audit import service as audit
from app.canvas import components, policy, versions
from app.canvas.components import reading
from app.canvas.components.judged import Judgements, NotJudged, judge_apart
from app.canvas.components.reading import Written
from app.canvas.models import ComponentVersion, CustomCanvasComponent
from app.canvas.policy import ComponentType
from app.canvas.router.parts import NoBody, terms_of
from app.canvas.schemas import (
    BroughtBack,
    ChangedComponent,
    ComponentSummary,
    ComponentsView,
    ComponentView,
    NewComponent,
    VersionSummary,
    VersionsView,
    VersionView,
)
from app.cursors import Page, is_number
from app.database import Unit
from app.texts import PathId, no_query

lists = APIRouter(prefix="/api/canvas")
acts = APIRouter(prefix="/api/canvas", dependencies=[Depends(no_query)])


def looking_principal(request: Request, principal: ActingPrincipal, unit: UnitOfWork) -> Principal:
    """Recognise who looks at components: people, and agents that are at work."""
    now = request.app.state.clock.now()
    gate.require_awake(
        unit.session, principal, audit.act_of(principal, now, "components.read", f"agent:{principal.agent_id}")
    )
    return principal


def _of_a_version(value: str) -> str:
    if not (is_number(value) and len(value) <= len(str(policy.VERSIONS))):
        raise versions.no_such_version()
    return value


VersionNumber = Annotated[str, AfterValidator(_of_a_version)]
LookingPrincipal = Annotated[Principal, Depends(looking_principal, scope="function")]


def summed_up(component: CustomCanvasComponent, kind: ComponentType) -> ComponentSummary:
    """Show a component in a few words."""
    return ComponentSummary(
        id=component.id,
        name=component.name,
        component_type=kind,
        version=component.version,
        workspace_id=component.workspace_id,
        owner_id=component.owner_id,
        agent_id=component.agent_id,
        created_at=component.created_at,
        changed_at=component.changed_at,
    )


def shown(written: Written) -> ComponentView:
    """Show a component as it is in one of its versions."""
    version = written.version
    in_short = summed_up(written.component, version.component_type)
    content = asdict(reading.content_of(version))
    return ComponentView.model_validate(
        {**in_short.model_dump(), **content, "execution_id": version.execution_id}, strict=False
    )


async def recognised_writer(
    request: Request, background: BackgroundTasks, credential: Annotated[Credential, Depends(presented)]
) -> Credential:
    """Recognise who writes before what they wrote is read, and hold nothing at the database meanwhile."""

    def recognise(unit: Unit) -> None:
        recognised(request, unit, credential, agents_too=True)

    await in_unit(request, background, recognise, reading=True)
    return credential


Writer = Annotated[Credential, Depends(recognised_writer)]


async def written(
    request: Request, background: BackgroundTasks, writer: Credential, write: Callable[[Unit, Principal], Written]
) -> ComponentView:
    """Have something written that the gate judges: it does so between two units; all else is asked anew then."""
    judgements = Judgements()

    def attempt(unit: Unit) -> ComponentView:
        judge_apart(unit.session, judgements)
        return shown(write(unit, recognised(request, unit, writer, agents_too=True)))

    while True:
        try:
            return await in_unit(request, background, attempt)
        except NotJudged as first:
            await run_in_threadpool(judgements.make, first.content)


@acts.post("/custom-component", status_code=201)
async def create(
    request: Request, background: BackgroundTasks, writer: Writer, wanted: NewComponent
) -> ComponentView:
    """Write a component."""
    terms = terms_of(request)
    return await written(
        request,
        background,
        writer,
        lambda unit, principal: components.create(unit.session, principal, wanted, terms),
    )


@lists.get("/components")
def see_components(
    request: Request, principal: LookingPrincipal, unit: UnitOfWork, page: Annotated[Page, Query()]
) -> ComponentsView:
    """See the components of the workspace one acts in."""
    seal = sealed(request, principal, "components")
    rows, cursor = cursors.page_of(unit.session, reading.listed(principal), CustomCanvasComponent.id, page, seal)
    return ComponentsView(
        components=[summed_up(component, kind) for component, kind, _ in rows], next_cursor=cursor
    )


@acts.get("/components/{component_id}")
def see_component(component_id: PathId, principal: LookingPrincipal, unit: UnitOfWork) -> ComponentView:
    """See one component of the workspace."""
    found = reading.component_named(unit.session, principal, component_id)
    return shown(reading.current(unit.session, found))


@acts.put("/components/{component_id}")
async def change(
    request: Request, background: BackgroundTasks, component_id: PathId, writer: Writer, wanted: ChangedComponent
) -> ComponentView:
    """Change what is given of a component."""
    terms = terms_of(request)
    return await written(
        request,
        background,
        writer,
        lambda unit, principal: components.change(unit.session, principal, component_id, wanted, terms),
    )


@acts.delete("/components/{component_id}", status_code=204)
def remove(
    request: Request, component_id: PathId, principal: ActingPrincipal, unit: UnitOfWork, _body: NoBody
) -> None:
    """Delete a component."""
    components.remove(unit.session, principal, component_id, terms_of(request))


@lists.get("/components/{component_id}/versions")
def see_versions(
    request: Request,
    component_id: PathId,
    principal: LookingPrincipal,
    unit: UnitOfWork,
    page: Annotated[Page, Query()],
) -> VersionsView:
    """See the versions of a component, the oldest first."""
    listed = versions.listed(unit.session, principal, component_id)
    seal = sealed(request, principal, "versions", component=component_id)
    rows, cursor = cursors.page_of(unit.session, listed, ComponentVersion.version, page, seal)
    return VersionsView(versions=[VersionSummary.model_validate(row[0]) for row in rows], next_cursor=cursor)


@acts.get("/components/{component_id}/versions/{version}")
def see_version(
    component_id: PathId, version: VersionNumber, principal: LookingPrincipal, unit: UnitOfWork
) -> VersionView:
    """See what a component was in one of its versions."""
    found = reading.component_named(unit.session, principal, component_id)
    return VersionView.model_validate(versions.version_named(unit.session, found, int(version)))


@acts.post("/components/{component_id}/rollback")
async def bring_back(
    request: Request, background: BackgroundTasks, component_id: PathId, writer: Writer, wanted: BroughtBack
) -> ComponentView:
    """Make an old version of a component the current one again."""
    terms = terms_of(request)
    return await written(
        request,
        background,
        writer,
        lambda unit, principal: versions.bring_back(unit.session, principal, component_id, wanted, terms),
    )


router = APIRouter()
for part in (lists, acts):
    router.include_router(part)
