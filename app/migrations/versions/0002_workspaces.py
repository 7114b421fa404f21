"""Links by mail, guessing, invitations; what sessions and accounts have to remember for them."""

import sqlalchemy as sa
from alembic import op

import app.orm

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "guessing",
        sa.Column("account_key", sa.String(length=64), nullable=False),
        sa.Column("source", sa.String(length=64), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("since", app.orm.Instant(timezone=True), nullable=False),
        sa.Column("locked_until", app.orm.Instant(timezone=True), nullable=True),
        sa.Column("last_at", app.orm.Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("account_key", "source", name=op.f("pk_guessing")),
    )
    with op.batch_alter_table("guessing", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_guessing_last_at"), ["last_at"], unique=False)

    op.create_table(
        "invitations",
        sa.Column("id", app.orm.Id(length=64), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("workspace_id", app.orm.Id(length=64), nullable=False),
        sa.Column("invited_by", app.orm.Id(length=64), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("email_key", sa.String(length=320), nullable=False),
        sa.Column(
            "role",
            sa.Enum("owner", "admin", "member", "viewer", name="role", native_enum=False, length=16),
            nullable=False,
        ),
        sa.Column("created_at", app.orm.Instant(timezone=True), nullable=False),
        sa.Column("expires_at", app.orm.Instant(timezone=True), nullable=False),
        sa.Column("ended_at", app.orm.Instant(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["invited_by"], ["users.id"], name=op.f("fk_invitations_invited_by_users")),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspaces.id"], name=op.f("fk_invitations_workspace_id_workspaces")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitations")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_invitations_token_hash")),
    )
    with op.batch_alter_table("invitations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_invitations_workspace_id"), ["workspace_id"], unique=False)

    op.create_table(
        "mailed_links",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column(
            "purpose",
            sa.Enum("confirmation", "reset", name="purpose", native_enum=False, length=16),
            nullable=False,
        ),
        sa.Column("user_id", app.orm.Id(length=64), nullable=True),
        sa.Column("email_key", sa.String(length=320), nullable=False),
        sa.Column("expires_at", app.orm.Instant(timezone=True), nullable=False),
        sa.Column("used_at", app.orm.Instant(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_mailed_links_user_id_users")),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_mailed_links")),
    )
    with op.batch_alter_table("mailed_links", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mailed_links_expires_at"), ["expires_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_mailed_links_user_id"), ["user_id"], unique=False)

    # Columns are added one by one, with a default: SQLite would otherwise copy a table that others refer to.
    op.add_column("sessions", sa.Column("refresh_id", app.orm.Id(length=64), nullable=False, server_default=""))
    op.add_column("sessions", sa.Column("device", sa.String(length=200), nullable=False, server_default=""))
    op.add_column(
        "sessions",
        sa.Column(
            "last_used_at",
            app.orm.Instant(timezone=True),
            nullable=False,
            server_default="1970-01-01 00:00:00+00:00",
        ),
    )
    op.execute("UPDATE sessions SET last_used_at = created_at, refresh_id = id")
    op.create_index("ix_sessions_workspace_id", "sessions", ["workspace_id"])
    op.add_column("users", sa.Column("username_key", sa.String(length=100), nullable=False, server_default=""))
    op.add_column("users", sa.Column("confirmed_at", app.orm.Instant(timezone=True), nullable=True))
    op.execute("UPDATE users SET username_key = lower(username)")
    op.execute("UPDATE users SET confirmed_at = created_at WHERE status = 'active'")
    op.create_index("ix_users_username_key", "users", ["username_key"], unique=True)


def downgrade() -> None:
    op.drop_index("ix_users_username_key", "users")
    op.drop_column("users", "confirmed_at")
    op.drop_column("users", "username_key")
    op.drop_index("ix_sessions_workspace_id", "sessions")
    op.drop_column("sessions", "last_used_at")
    op.drop_column("sessions", "device")
    op.drop_column("sessions", "refresh_id")
    op.drop_table("mailed_links")
    op.drop_table("invitations")
    op.drop_table("guessing")
