"""Agents, what they did, their tokens; proposals and training; episodes."""

import sqlalchemy as sa
from alembic import op

import app.orm

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "agents",
        sa.Column("id", app.orm.Id(length=64), nullable=False),
        sa.Column("workspace_id", app.orm.Id(length=64), nullable=False),
        sa.Column("owner_id", app.orm.Id(length=64), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("category", sa.String(length=100), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("module_path", sa.String(length=200), nullable=True),
        sa.Column("class_name", sa.String(length=200), nullable=True),
        sa.Column("capabilities", sa.JSON(), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "student", "intern", "supervised", "autonomous", name="agentstatus", native_enum=False, length=16
            ),
            nullable=False,
        ),
        sa.Column("confidence_score", sa.Double(), nullable=False),
        sa.Column(
            "lifecycle",
            sa.Enum(
                "active", "paused", "stopped", "retired", "deleted", name="lifecycle", native_enum=False, length=16
            ),
            nullable=False,
        ),
        sa.Column("data", sa.Text(), nullable=True),
        sa.Column("created_at", app.orm.Instant(timezone=True), nullable=False),
        sa.Column("reached_at", app.orm.Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["owner_id"], ["users.id"], name=op.f("fk_agents_owner_id_users")),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_agents_workspace_id_workspaces")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agents")),
    )
    with op.batch_alter_table("agents", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agents_owner_id"), ["owner_id"], unique=False)
        batch_op.create_index("ix_agents_workspace_id_id", ["workspace_id", "id"], unique=False)

    op.create_table(
        "agent_accesses",
        sa.Column("id", app.orm.Id(length=64), nullable=False),
        sa.Column("agent_id", app.orm.Id(length=64), nullable=False),
        sa.Column("given_by", app.orm.Id(length=64), nullable=False),
        sa.Column("created_at", app.orm.Instant(timezone=True), nullable=False),
        sa.Column("expires_at", app.orm.Instant(timezone=True), nullable=False),
        sa.Column("ended_at", app.orm.Instant(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["agent_id"], ["agents.id"], name=op.f("fk_agent_accesses_agent_id_agents")),
        sa.ForeignKeyConstraint(["given_by"], ["users.id"], name=op.f("fk_agent_accesses_given_by_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent_accesses")),
    )
    with op.batch_alter_table("agent_accesses", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agent_accesses_agent_id"), ["agent_id"], unique=False)

    op.create_table(
        "agent_proposals",
        sa.Column("id", app.orm.Id(length=64), nullable=False),
        sa.Column("workspace_id", app.orm.Id(length=64), nullable=False),
        sa.Column("agent_id", app.orm.Id(length=64), nullable=False),
        sa.Column("requested_by", app.orm.Id(length=64), nullable=False),
        sa.Column(
            "surface",
            sa.Enum("direct", "automation", name="surface", native_enum=False, length=16),
            nullable=False,
        ),
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("complexity", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "pending_approval",
                "approved",
                "executed",
                "execution_failed",
                "rejected",
                "cancelled",
                "expired",
                name="proposalstatus",
                native_enum=False,
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("failure", sa.String(length=64), nullable=True),
        sa.Column("created_at", app.orm.Instant(timezone=True), nullable=False),
        sa.Column("expires_at", app.orm.Instant(timezone=True), nullable=False),
        sa.Column("decided_by", app.orm.Id(length=64), nullable=True),
        sa.Column("decided_at", app.orm.Instant(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["agent_id"], ["agents.id"], name=op.f("fk_agent_proposals_agent_id_agents")),
        sa.ForeignKeyConstraint(["decided_by"], ["users.id"], name=op.f("fk_agent_proposals_decided_by_users")),
        sa.ForeignKeyConstraint(
            ["requested_by"], ["users.id"], name=op.f("fk_agent_proposals_requested_by_users")
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_agent_proposals_workspace_id_workspaces")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent_proposals")),
    )
    with op.batch_alter_table("agent_proposals", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agent_proposals_agent_id"), ["agent_id"], unique=False)
        batch_op.create_index("ix_agent_proposals_workspace_id_id", ["workspace_id", "id"], unique=False)

    op.create_table(
        "episodes",
        sa.Column("id", app.orm.Id(length=64), nullable=False),
        sa.Column("workspace_id", app.orm.Id(length=64), nullable=False),
        sa.Column("user_id", app.orm.Id(length=64), nullable=False),
        sa.Column("agent_id", app.orm.Id(length=64), nullable=False),
        sa.Column(
            "maturity",
            sa.Enum(
                "student", "intern", "supervised", "autonomous", name="agentstatus", native_enum=False, length=16
            ),
            nullable=False,
        ),
        sa.Column("interventions", sa.Integer(), nullable=False),
        sa.Column("constitutional_score", sa.Double(), nullable=False),
        sa.Column("started_at", app.orm.Instant(timezone=True), nullable=False),
        sa.Column("ended_at", app.orm.Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agents.id"], name=op.f("fk_episodes_agent_id_agents")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_episodes_user_id_users")),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_episodes_workspace_id_workspaces")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_episodes")),
    )
    with op.batch_alter_table("episodes", schema=None) as batch_op:
        batch_op.create_index("ix_episodes_agent_id_ended_at", ["agent_id", "ended_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_episodes_user_id"), ["user_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_episodes_workspace_id"), ["workspace_id"], unique=False)

    op.create_table(
        "executions",
        sa.Column("id", app.orm.Id(length=64), nullable=False),
        sa.Column("agent_id", app.orm.Id(length=64), nullable=False),
        sa.Column("workspace_id", app.orm.Id(length=64), nullable=False),
        sa.Column("asked_by", app.orm.Id(length=64), nullable=False),
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("complexity", sa.Integer(), nullable=False),
        sa.Column("spent", sa.Double(), nullable=False),
        sa.Column("at", app.orm.Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agents.id"], name=op.f("fk_executions_agent_id_agents")),
        sa.ForeignKeyConstraint(["asked_by"], ["users.id"], name=op.f("fk_executions_asked_by_users")),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_executions_workspace_id_workspaces")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_executions")),
    )
    with op.batch_alter_table("executions", schema=None) as batch_op:
        batch_op.create_index("ix_executions_agent_id_at", ["agent_id", "at"], unique=False)
        batch_op.create_index(batch_op.f("ix_executions_workspace_id"), ["workspace_id"], unique=False)

    op.create_table(
        "training_sessions",
        sa.Column("id", app.orm.Id(length=64), nullable=False),
        sa.Column("workspace_id", app.orm.Id(length=64), nullable=False),
        sa.Column("agent_id", app.orm.Id(length=64), nullable=False),
        sa.Column("requested_by", app.orm.Id(length=64), nullable=False),
        sa.Column(
            "status",
            sa.Enum("queued", "completed", name="trainingstatus", native_enum=False, length=16),
            nullable=False,
        ),
        sa.Column("gained", sa.Double(), nullable=False),
        sa.Column("created_at", app.orm.Instant(timezone=True), nullable=False),
        sa.Column("completed_at", app.orm.Instant(timezone=True), nullable=True),
        sa.Column("completed_by", app.orm.Id(length=64), nullable=True),
        sa.ForeignKeyConstraint(["agent_id"], ["agents.id"], name=op.f("fk_training_sessions_agent_id_agents")),
        sa.ForeignKeyConstraint(
            ["completed_by"], ["users.id"], name=op.f("fk_training_sessions_completed_by_users")
        ),
        sa.ForeignKeyConstraint(
            ["requested_by"], ["users.id"], name=op.f("fk_training_sessions_requested_by_users")
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_training_sessions_workspace_id_workspaces")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training_sessions")),
    )
    with op.batch_alter_table("training_sessions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_training_sessions_agent_id"), ["agent_id"], unique=False)
        batch_op.create_index("ix_training_sessions_workspace_id_id", ["workspace_id", "id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("training_sessions", schema=None) as batch_op:
        batch_op.drop_index("ix_training_sessions_workspace_id_id")
        batch_op.drop_index(batch_op.f("ix_training_sessions_agent_id"))

    op.drop_table("training_sessions")
    with op.batch_alter_table("executions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_executions_workspace_id"))
        batch_op.drop_index("ix_executions_agent_id_at")

    op.drop_table("executions")
    with op.batch_alter_table("episodes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_episodes_workspace_id"))
        batch_op.drop_index(batch_op.f("ix_episodes_user_id"))
        batch_op.drop_index("ix_episodes_agent_id_ended_at")

    op.drop_table("episodes")
    with op.batch_alter_table("agent_proposals", schema=None) as batch_op:
        batch_op.drop_index("ix_agent_proposals_workspace_id_id")
        batch_op.drop_index(batch_op.f("ix_agent_proposals_agent_id"))

    op.drop_table("agent_proposals")
    with op.batch_alter_table("agent_accesses", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_agent_accesses_agent_id"))

    op.drop_table("agent_accesses")
    with op.batch_alter_table("agents", schema=None) as batch_op:
        batch_op.drop_index("ix_agents_workspace_id_id")
        batch_op.drop_index(batch_op.f("ix_agents_owner_id"))

    op.drop_table("agents")
