"""Runs under supervision."""

import sqlalchemy as sa
from alembic import op

import app.orm

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "supervised_runs",
        sa.Column("id", app.orm.Id(length=64), nullable=False),
        sa.Column("workspace_id", app.orm.Id(length=64), nullable=False),
        sa.Column("agent_id", app.orm.Id(length=64), nullable=False),
        sa.Column("requested_by", app.orm.Id(length=64), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "waiting",
                "running",
                "paused",
                "completed",
                "terminated",
                "lapsed",
                name="runstatus",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("supervisor_id", app.orm.Id(length=64), nullable=True),
        sa.Column(
            "maturity",
            sa.Enum(
                "student", "intern", "supervised", "autonomous", name="agentstatus", native_enum=False, length=16
            ),
            nullable=True,
        ),
        sa.Column("interventions", sa.Integer(), nullable=False),
        sa.Column("created_at", app.orm.Instant(timezone=True), nullable=False),
        sa.Column("expires_at", app.orm.Instant(timezone=True), nullable=False),
        sa.Column("started_at", app.orm.Instant(timezone=True), nullable=True),
        sa.Column("ended_at", app.orm.Instant(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["agent_id"], ["agents.id"], name=op.f("fk_supervised_runs_agent_id_agents")),
        sa.ForeignKeyConstraint(
            ["requested_by"], ["users.id"], name=op.f("fk_supervised_runs_requested_by_users")
        ),
        sa.ForeignKeyConstraint(
            ["supervisor_id"], ["users.id"], name=op.f("fk_supervised_runs_supervisor_id_users")
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_supervised_runs_workspace_id_workspaces")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supervised_runs")),
    )
    with op.batch_alter_table("supervised_runs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_supervised_runs_agent_id"), ["agent_id"], unique=False)
        batch_op.create_index("ix_supervised_runs_workspace_id_id", ["workspace_id", "id"], unique=False)

    op.create_table(
        "corrections",
        sa.Column("id", app.orm.Id(length=64), nullable=False),
        sa.Column("run_id", app.orm.Id(length=64), nullable=False),
        sa.Column("made_by", app.orm.Id(length=64), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", app.orm.Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["made_by"], ["users.id"], name=op.f("fk_corrections_made_by_users")),
        sa.ForeignKeyConstraint(
            ["run_id"], ["supervised_runs.id"], name=op.f("fk_corrections_run_id_supervised_runs")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_corrections")),
    )
    with op.batch_alter_table("corrections", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_corrections_run_id"), ["run_id"], unique=False)

    with op.batch_alter_table("agent_proposals", schema=None) as batch_op:
        batch_op.add_column(sa.Column("let_in_by", app.orm.Id(length=64), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_agent_proposals_let_in_by_users"), "users", ["let_in_by"], ["id"]
        )

    with op.batch_alter_table("agents", schema=None) as batch_op:
        batch_op.add_column(sa.Column("stopped_at", app.orm.Instant(timezone=True), nullable=True))
        batch_op.add_column(
            sa.Column("held_by_administrators", sa.Boolean(), nullable=False, server_default=sa.false())
        )


def downgrade() -> None:
    with op.batch_alter_table("agents", schema=None) as batch_op:
        batch_op.drop_column("held_by_administrators")
        batch_op.drop_column("stopped_at")

    with op.batch_alter_table("agent_proposals", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_agent_proposals_let_in_by_users"), type_="foreignkey")
        batch_op.drop_column("let_in_by")

    with op.batch_alter_table("corrections", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_corrections_run_id"))

    op.drop_table("corrections")
    with op.batch_alter_table("supervised_runs", schema=None) as batch_op:
        batch_op.drop_index("ix_supervised_runs_workspace_id_id")
        batch_op.drop_index(batch_op.f("ix_supervised_runs_agent_id"))

    op.drop_table("supervised_runs")
