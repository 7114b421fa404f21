"""The application object for ASGI servers, built from the environment."""

from app import settings
from app.main import create_app

app = create_app(settings.from_environment())
