"""Identity over HTTP."""

from fastapi import APIRouter, Depends

from app.identity.router import cookies, entry, forms, people, recovery, sessions
from app.texts import no_query

router = APIRouter(tags=["identity"])
for part in (entry, forms, cookies, people, recovery):
    router.include_router(part.router, dependencies=[Depends(no_query)])
router.include_router(sessions.router)  # a list takes parameters
