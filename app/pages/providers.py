"""Providers of identities on pages: which one may sign in with, which are linked; linking and unlinking."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Depends, Form, Query, Request, Response
from sqlalchemy.orm import Session

from app.access import cookie_credential, in_unit
from app.errors import AtomError, NotRecognised
from app.oauth import listing, offers
from app.oauth.models import OAuthIdentity
from app.oauth.providers import TITLES
from app.oauth.router import linked, starting
from app.oauth.schemas import Direction
from app.pages import keeping
from app.pages.forms import LinkForm, LinkQuery, ProviderForm
from app.pages.keeping import turned_away
from app.pages.refusals import turned_back
from app.pages.rendering import go_to, page
from app.settings import Settings
from app.texts import no_query

router = APIRouter()
NoQuery = Depends(no_query)
ACCOUNT = "/account"


@dataclass(frozen=True)
class Offered:
    """A provider as pages name it."""

    name: str
    title: str
    linked_at: datetime | None = None

    @property
    def heading(self) -> str:
        """Its name as a line begins with it."""
        return self.title[:1].upper() + self.title[1:]


def offered(settings: Settings) -> list[Offered]:
    """Return the providers that people may sign in through here, and no others."""
    return [Offered(name, title) for name, title in TITLES.items() if name in settings.identity_providers]


def linked_to(session: Session, user_id: str) -> list[Offered]:
    """Return what is linked to this person's account, as they see it."""
    found = session.execute(listing.linked(user_id).order_by(OAuthIdentity.provider))
    seen = [listing.shown(identity, token) for identity, token in found]
    return [Offered(each.provider, TITLES[each.provider], each.linked_at) for each in seen]


def not_among(linked_already: list[Offered], settings: Settings) -> list[Offered]:
    """Return the providers that somebody may link besides."""
    names = {each.name for each in linked_already}
    return [each for each in offered(settings) if each.name not in names]


@router.post("/link", dependencies=[NoQuery])
async def link(request: Request, background: BackgroundTasks, form: Annotated[ProviderForm, Form()]) -> Response:
    """Begin to link a provider, and show the way to it.

    A link, and no redirect: browsers hold those that follow a form to where forms may be sent, which is here.
    """

    async def attempt() -> Response:
        credential = await cookie_credential(request)
        begun, direction = await starting.begun_to_link(
            request, background, form.provider, credential, after_linking()
        )
        answer = way_there(form.provider, direction)
        starting.keep_browser(request, answer, begun)
        return answer

    return await keeping.shown(request, attempt, refused)


def after_linking() -> str:
    """Return where whoever has linked a provider goes on."""
    return ACCOUNT


def way_there(provider: str, direction: Direction) -> Response:
    """Render the one link that leads to the provider."""
    return page("way_there", title=TITLES[provider], url=direction.auth_url)


@router.post("/unlink", dependencies=[NoQuery])
async def unlink(request: Request, background: BackgroundTasks, form: Annotated[ProviderForm, Form()]) -> Response:
    """Unlink a provider, and show the account again."""

    async def attempt() -> Response:
        await linked.close(request, background, form.provider, await cookie_credential(request))
        return go_to(ACCOUNT)

    return await keeping.shown(request, attempt, refused)


def refused(error: AtomError) -> Response:
    """Send whoever is not signed in to do so; tell others why not."""
    return go_to("/sign-in") if isinstance(error, NotRecognised) else turned_back(error, signed_in=True)


@router.get("/link-provider")
def agreeing_page(request: Request, link: Annotated[LinkQuery, Query()]) -> Response:
    """Ask whether whoever came through a provider with the reader's address was the reader."""
    return agreeing_question(request, link.token)


def agreeing_question(request: Request, token: str) -> Response:
    """Render the question, and do nothing else: mail programs look as well (CWE-352)."""
    del request
    return page(
        "link",
        heading="Was it you?",
        sentence="Somebody came to Atom through the provider that the mail names, with your address. If you "
        "agree, they can sign in to your account that way from now on. If it was somebody else, close this page.",
        action="/link-provider",
        token=token,
        proof="",
        button="It was me: link it",
    )


@router.post("/link-provider", dependencies=[NoQuery])
async def agree(request: Request, background: BackgroundTasks, form: Annotated[LinkForm, Form()]) -> Response:
    """Agree that it was the reader, and link it."""
    now = request.app.state.clock.now()

    async def attempt() -> Response:
        await in_unit(request, background, lambda unit: offers.accept(unit, form.token, now))
        return page("said", heading="The provider is linked", sentence="You can sign in with it from now on.")

    return await keeping.shown(request, attempt, partial(turned_away, "Not linked"))
