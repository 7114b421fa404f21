"""Alembic's environment: runs on the connection it is handed."""

from alembic import context

from app.agents import models as _agents
from app.audit import models as _audit
from app.canvas import models as _canvas
from app.episodes import models as _episodes
from app.governance import models as _governance
from app.identity import models as _identity
from app.oauth import models as _oauth
from app.orm import Base
from app.workspaces import models as _workspaces

TABLES = (_agents, _audit, _canvas, _episodes, _governance, _identity, _oauth, _workspaces)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
