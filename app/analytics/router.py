"""Analytics over HTTP."""

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Depends, Request
from starlette.concurrency import run_in_threadpool

from app.access import Credential, in_unit, presented, recognised
from app.analytics import service
from app.analytics.schemas import SummaryView
from app.texts import no_query

router = APIRouter(prefix="/api/analytics", tags=["analytics"], dependencies=[Depends(no_query)])


@router.get("/summary")
async def see_summary(
    request: Request, background: BackgroundTasks, credential: Annotated[Credential, Depends(presented)]
) -> SummaryView:
    """See what one's own episodes add up to, where one acts.

    It is computed in a unit that begins after the cache was asked: one that began before might still see what
    was so until then, and keep that as of now. And whoever waits for the cache holds no place at the database.
    """
    state = request.app.state
    principal = await in_unit(
        request, background, lambda unit: recognised(request, unit, credential), reading=True
    )
    spot = service.spot_of(principal)
    found = await run_in_threadpool(state.cache.look, spot, SummaryView)
    if isinstance(found.value, SummaryView):
        return found.value
    now = state.clock.now()
    summary = await in_unit(request, background, lambda unit: service.computed(unit, principal, now), reading=True)
    until = now + timedelta(seconds=state.settings.summary_seconds)
    await run_in_threadpool(state.cache.keep, spot, found.generation, summary, until)
    return summary
