"""Signing in through providers, over HTTP."""

from fastapi import APIRouter

from app.oauth.router import linked, returning, starting

router = APIRouter(tags=["oauth"], prefix="/api/auth")
for part in (linked, starting, returning):
    router.include_router(part.router)
