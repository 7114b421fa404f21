"""Episodes over HTTP: reading them, and what only their owners do."""

from fastapi import APIRouter

from app.episodes.router import owning, reading

router = APIRouter(tags=["episodes"])
for part in (reading, owning):
    router.include_router(part.router)
