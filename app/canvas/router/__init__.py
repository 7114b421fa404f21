"""The canvas, over HTTP."""

from fastapi import APIRouter

from app.canvas.router import components, forms, presenting, sheets

router = APIRouter()
# What has a name of its own comes before what is looked up by its id.
for part in (components, presenting, forms, sheets):
    router.include_router(part.router)
