"""Episodes whole."""

import sqlalchemy as sa
from alembic import op

import app.orm

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


HERE = "workspace_id = current_setting('atom.workspace_id', true)"
OWN = "user_id = current_setting('atom.user_id', true)"
REACHES = "current_setting('atom.reach', true)"
SHARED = (
    f"{REACHES} = 'shared' AND EXISTS (SELECT 1 FROM episode_shares s WHERE s.episode_id = episodes.id "
    f"AND s.{OWN} AND s.{HERE})"
)
SEEN = "EXISTS (SELECT 1 FROM episodes e WHERE e.id = episode_id)"
# The conditions are those of app.episodes.statements.scope, held by the database itself: whoever forgets them
# there, or gets a statement of their own in, still sees nothing more. Without a subject, nothing at all.
CHANGED = f"EXISTS (SELECT 1 FROM episodes e WHERE e.id = episode_id AND (e.{OWN} OR {REACHES} = 'workspace'))"
OWNED = f"EXISTS (SELECT 1 FROM episodes e WHERE e.id = episode_id AND e.{OWN})"
PARTY = f"{HERE} AND ({OWN} OR owner_id = current_setting('atom.user_id', true) OR {REACHES} = 'workspace')"
POLICIES = (
    ("episodes", "SELECT", f"USING ({HERE} AND ({OWN} OR {REACHES} = 'workspace' OR ({SHARED})))"),
    ("episodes", "INSERT", f"WITH CHECK ({HERE} AND ({OWN} OR {REACHES} = 'workspace'))"),
    ("episodes", "UPDATE", f"USING ({HERE} AND ({OWN} OR {REACHES} = 'workspace')) WITH CHECK ({HERE})"),
    ("episode_segments", "SELECT", f"USING ({SEEN})"),
    ("episode_segments", "INSERT", f"WITH CHECK ({CHANGED})"),
    ("episode_segments", "DELETE", f"USING ({CHANGED})"),
    ("episode_feedback", "SELECT", f"USING ({SEEN})"),
    ("episode_feedback", "INSERT", f"WITH CHECK ({CHANGED})"),
    ("episode_feedback", "UPDATE", f"USING ({CHANGED}) WITH CHECK ({CHANGED})"),
    ("episode_feedback", "DELETE", f"USING ({CHANGED})"),
    ("episode_shares", "SELECT", f"USING ({PARTY})"),
    (
        "episode_shares",
        "INSERT",
        f"WITH CHECK ({HERE} AND owner_id = current_setting('atom.user_id', true) AND {OWNED})",
    ),
    ("episode_shares", "DELETE", f"USING ({PARTY})"),
    ("episode_access_log", "SELECT", f"USING ({CHANGED})"),
    ("episode_access_log", "INSERT", "WITH CHECK (true)"),
    ("episode_access_log", "DELETE", f"USING ({CHANGED})"),
)
TABLES = tuple(dict.fromkeys(table for table, _, _ in POLICIES))


def secure_rows() -> None:
    """Have PostgreSQL limit every statement to the rows of its subject; SQLite has nothing of the kind."""
    if op.get_context().dialect.name != "postgresql":
        return
    for table, what, condition in POLICIES:
        op.execute(f"CREATE POLICY {table}_{what.lower()} ON {table} FOR {what} {condition}")
    for table in TABLES:
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")


def unsecure_rows() -> None:
    """Take the same back."""
    if op.get_context().dialect.name != "postgresql":
        return
    for table, what, _ in POLICIES:
        op.execute(f"DROP POLICY {table}_{what.lower()} ON {table}")
    for table in TABLES:
        op.execute(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")


def upgrade() -> None:
    op.create_table(
        "episode_access_log",
        sa.Column("sequence", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("episode_id", app.orm.Id(length=64), nullable=False),
        sa.Column("user_id", app.orm.Id(length=64), nullable=False),
        sa.Column("agent_id", app.orm.Id(length=64), nullable=True),
        sa.Column("let_in_by", app.orm.Id(length=64), nullable=True),
        sa.Column(
            "access_type",
            sa.Enum(
                "read",
                "list",
                "search",
                "segments",
                "inspect",
                "feedback",
                "share",
                "delete",
                "access_log",
                name="accesstype",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("access_denied", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("at", app.orm.Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_episode_access_log")),
    )
    with op.batch_alter_table("episode_access_log", schema=None) as batch_op:
        batch_op.create_index(
            "ix_episode_access_log_of_an_episode", ["episode_id", "at", "sequence"], unique=False
        )

    op.create_table(
        "episode_feedback",
        sa.Column("episode_id", app.orm.Id(length=64), nullable=False),
        sa.Column("rating", sa.Integer(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("at", app.orm.Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["episode_id"], ["episodes.id"], name=op.f("fk_episode_feedback_episode_id_episodes")
        ),
        sa.PrimaryKeyConstraint("episode_id", name=op.f("pk_episode_feedback")),
    )
    op.create_table(
        "episode_segments",
        sa.Column("episode_id", app.orm.Id(length=64), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "conversation",
                "execution",
                "reflection",
                "intervention",
                name="segmentkind",
                native_enum=False,
                length=16,
            ),
            nullable=False,
        ),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("at", app.orm.Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["episode_id"], ["episodes.id"], name=op.f("fk_episode_segments_episode_id_episodes")
        ),
        sa.PrimaryKeyConstraint("episode_id", "position", name=op.f("pk_episode_segments")),
    )
    op.create_table(
        "episode_shares",
        sa.Column("episode_id", app.orm.Id(length=64), nullable=False),
        sa.Column("user_id", app.orm.Id(length=64), nullable=False),
        sa.Column("owner_id", app.orm.Id(length=64), nullable=False),
        sa.Column("workspace_id", app.orm.Id(length=64), nullable=False),
        sa.Column("at", app.orm.Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["episode_id"], ["episodes.id"], name=op.f("fk_episode_shares_episode_id_episodes")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["users.id"], name=op.f("fk_episode_shares_owner_id_users")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_episode_shares_user_id_users")),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_episode_shares_workspace_id_workspaces")
        ),
        sa.PrimaryKeyConstraint("episode_id", "user_id", name=op.f("pk_episode_shares")),
    )
    with op.batch_alter_table("episode_shares", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_episode_shares_owner_id"), ["owner_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_episode_shares_user_id"), ["user_id"], unique=False)

    with op.batch_alter_table("episodes", schema=None) as batch_op:
        batch_op.add_column(sa.Column("title", sa.String(length=200), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("summary", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("search_key", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(
            sa.Column(
                "outcome",
                sa.Enum("succeeded", "failed", "terminated", name="outcome", native_enum=False, length=16),
                nullable=False,
                server_default="succeeded",
            )
        )
        batch_op.add_column(sa.Column("counts", sa.Boolean(), nullable=False, server_default=sa.true()))
        batch_op.add_column(sa.Column("canvases", sa.JSON(), nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("importance", sa.Double(), nullable=False, server_default="0.5"))
        batch_op.add_column(
            sa.Column(
                "status",
                sa.Enum("active", "deleted", name="episodestatus", native_enum=False, length=16),
                nullable=False,
                server_default="active",
            )
        )
        batch_op.drop_index(batch_op.f("ix_episodes_user_id"))
        batch_op.create_index(
            "ix_episodes_of_somebody", ["user_id", "workspace_id", "status", "started_at", "id"], unique=False
        )

    secure_rows()


def downgrade() -> None:
    unsecure_rows()
    with op.batch_alter_table("episodes", schema=None) as batch_op:
        batch_op.drop_index("ix_episodes_of_somebody")
        batch_op.create_index(batch_op.f("ix_episodes_user_id"), ["user_id"], unique=False)
        batch_op.drop_column("status")
        batch_op.drop_column("importance")
        batch_op.drop_column("canvases")
        batch_op.drop_column("counts")
        batch_op.drop_column("outcome")
        batch_op.drop_column("search_key")
        batch_op.drop_column("summary")
        batch_op.drop_column("title")

    with op.batch_alter_table("episode_shares", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_episode_shares_user_id"))
        batch_op.drop_index(batch_op.f("ix_episode_shares_owner_id"))

    op.drop_table("episode_shares")
    op.drop_table("episode_segments")
    op.drop_table("episode_feedback")
    with op.batch_alter_table("episode_access_log", schema=None) as batch_op:
        batch_op.drop_index("ix_episode_access_log_of_an_episode")

    op.drop_table("episode_access_log")
