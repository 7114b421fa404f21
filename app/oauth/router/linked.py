"""What is linked to one's account: seeing it, refreshing it, unlinking it, and agreeing to a link by mail."""

from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Depends, Query, Request

from app.access import Credential, CurrentPrincipal, Principal, UnitOfWork, in_unit, presented, recognised, sealed
from app.audit import service as audit
from app.cursors import Page, page_of
from app.database import Unit
from app.errors import AtomError, NoSuchThing, ProviderFailed
from app.identity import grants
from app.identity.models import Session
from app.identity.router.parts import tools
from app.oauth import asking, listing, offers, tokens
from app.oauth.asking import Way
from app.oauth.models import OAuthIdentity
from app.oauth.router.parts import outside, way_to
from app.oauth.router.starting import require_fresh
from app.oauth.schemas import Acceptance, ProvidersView, Refreshed, Refreshing
from app.oauth.tokens import Held
from app.texts import PathId, no_body, no_query

router = APIRouter(prefix="/oauth")


@router.get("/tokens")
def see(
    request: Request, principal: CurrentPrincipal, unit: UnitOfWork, page: Annotated[Page, Query()]
) -> ProvidersView:
    """See which providers are linked to one's account."""
    bound = sealed(request, principal, "providers")
    found, cursor = page_of(unit.session, listing.linked(principal.user_id), OAuthIdentity.provider, page, bound)
    return ProvidersView(
        tokens=[listing.shown(identity, token) for identity, token, _ in found], next_cursor=cursor
    )


@router.post("/links", status_code=204, dependencies=[Depends(no_query)])
def accept(request: Request, unit: UnitOfWork, given: Acceptance) -> None:
    """Agree, by the link that was mailed, that a provider is linked."""
    offers.accept(unit, given.token, request.app.state.clock.now())


@router.post("/refresh", dependencies=[Depends(no_query)])
async def refresh(
    request: Request,
    background: BackgroundTasks,
    credential: Annotated[Credential, Depends(presented)],
    wanted: Refreshing | None = None,
) -> Refreshed:
    """Have expired tokens of providers refreshed, and access to the platform with them."""
    named = None if wanted is None else wanted.provider
    held = await in_unit(request, background, lambda unit: leased(request, unit, credential, named))
    for each in held:
        await renew(request, background, each, held)
    return await in_unit(
        request, background, lambda unit: given(request, unit, credential, [each.provider for each in held])
    )


def act_on(request: Request, principal: Principal, act: str, provider: str) -> audit.Act:
    """Return what is kept of an act on a linked provider."""
    return audit.act_of(principal, request.app.state.clock.now(), act, f"provider:{provider}")


def leased(request: Request, unit: Unit, credential: Credential, provider: str | None) -> list[Held]:
    """Take what has run out, in this unit. Raises NoSuchThing, Conflict."""
    principal, state = recognised(request, unit, credential), request.app.state
    rows = tokens.due(unit.session, principal.user_id, provider, state.clock.now())
    acts = [act_on(request, principal, "provider_token.refreshed", row.provider) for row in rows]
    return [tokens.lease(unit.session, row, act, state.settings) for row, act in zip(rows, acts, strict=True)]


async def renew(request: Request, background: BackgroundTasks, held: Held, all_held: list[Held]) -> None:
    """Refresh one provider's tokens; if it fails, they are as they were, and so are those still to come.

    What is got is kept whatever has become of its owner's session meanwhile: a provider may give it but once.
    """
    state = request.app.state
    try:
        way = await way_to(request, held.provider)
        fresh = await outside(request, refreshed, way, held)
    except AtomError as failure:
        await in_unit(request, background, lambda unit: give_back(unit, all_held))
        if isinstance(failure, ProviderFailed):
            failure.record = audit.refusing(held.act, failure.kind)
        raise
    try:
        await in_unit(
            request,
            background,
            lambda unit: tokens.renew(unit.session, state.vault, held, fresh, state.clock.now()),
        )
    except NoSuchThing:
        # Unlinked meanwhile: what has come too late is given back.
        await outside(request, revoked, way, Held(held.provider, "", fresh.access, fresh.refresh, "", held.act))
        raise


def give_back(unit: Unit, all_held: list[Held]) -> None:
    """Let tokens be as they were that nothing came of."""
    for each in all_held:
        tokens.give_back(unit.session, each)


def refreshed(way: Way, held: Held) -> asking.Tokens:
    """Ask the provider for fresh tokens. Raises ProviderFailed."""
    with asking.failing(held.provider):
        return asking.refreshed(way, str(held.refresh), held.scopes)


def given(request: Request, unit: Unit, credential: Credential, refreshed: list[str]) -> Refreshed:
    """Give out access to the platform itself."""
    principal = recognised(request, unit, credential)
    session = unit.session.get_one(Session, principal.session_id)
    fresh = grants.grant(tools(request), session, request.app.state.clock.now())
    return Refreshed(access_token=fresh.access_token, expires_in=fresh.expires_in, refreshed=refreshed)


@router.delete("/tokens/{provider}", status_code=204, dependencies=[Depends(no_query)])
async def unlink(
    request: Request,
    background: BackgroundTasks,
    provider: PathId,
    credential: Annotated[Credential, Depends(presented)],
    _body: Annotated[None, Depends(no_body)],
) -> None:
    """Close this way in to one's account."""
    await close(request, background, provider, credential)


async def close(request: Request, background: BackgroundTasks, provider: str, credential: Credential) -> None:
    """Close this way in to the account of whoever shows this; the provider forgets what it gave, before we do.

    Raises NotRecognised, Refused, NoSuchThing, Conflict, ProviderFailed.
    """

    def checking(unit: Unit) -> Held | None:
        principal = recognised(request, unit, credential)
        act = act_on(request, principal, "provider.unlinked", provider)
        require_fresh(request, unit, principal, act)
        return tokens.to_be_unlinked(unit.session, principal.user_id, provider, act)

    held = await in_unit(request, background, checking)
    if held is not None and is_set_up(request, provider):
        await outside(request, revoked, await way_to(request, provider), held)

    def unlinking(unit: Unit) -> None:
        principal = recognised(request, unit, credential)
        tokens.unlink(unit, principal, provider, act_on(request, principal, "provider.unlinked", provider))

    await in_unit(request, background, unlinking)


def is_set_up(request: Request, provider: str) -> bool:
    """Can this provider still be asked for anything? One that was given up is told nothing more."""
    return provider in request.app.state.settings.identity_providers


def revoked(way: Way, held: Held) -> None:
    """Have the provider forget what it gave. Raises ProviderFailed."""
    with asking.failing(held.provider, audit.refusing(held.act, "provider-failed")):
        asking.revoke(way, held.access, held.refresh)
