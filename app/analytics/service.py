"""Adding somebody's episodes up."""

from datetime import datetime

from app import isolation
from app.access import Principal
from app.analytics.schemas import OutcomesView, SummaryView
from app.cache import Spot
from app.database import Unit
from app.episodes import keeping

SUMMARY = "summary"
DIGITS = 4


def spot_of(principal: Principal) -> Spot:
    """Say where the summary of somebody's episodes is kept ready: it is theirs, where they act."""
    return Spot(principal.workspace_id, principal.user_id, SUMMARY)


def computed(unit: Unit, principal: Principal, now: datetime) -> SummaryView:
    """Add one's own episodes up, where one acts."""
    isolation.act_for(unit.session, principal.user_id, principal.workspace_id)
    sums = keeping.sums(unit.session)
    return SummaryView(
        episodes=sums.episodes,
        by_outcome=OutcomesView(succeeded=sums.succeeded, failed=sums.failed, terminated=sums.terminated),
        interrupted=sums.interrupted,
        constitutional_score=None if sums.score is None else round(sums.score, DIGITS),
        as_of=now,
    )
