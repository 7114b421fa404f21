"""Governance over HTTP: what agents do, who decides, and how they rise and fall."""

from fastapi import APIRouter

from app.governance.router import acts, decisions, levels, runs

router = APIRouter(tags=["governance"])
for part in (acts, decisions, levels, runs):
    router.include_router(part.router)
