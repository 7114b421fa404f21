"""Mail, sent in the background after the answer; lost mail never fails a request."""

import logging
import smtplib
from email.message import EmailMessage
from pathlib import Path
from typing import Protocol

from app.orm import new_id
from app.settings import Settings

logger = logging.getLogger(__name__)

SMTP_TIMEOUT_SECONDS = 10


class MailLost(Exception):
    """A mail could not be handed over."""


class Mailer(Protocol):
    """Hands mail over."""

    def deliver(self, message: EmailMessage) -> None:
        """Hand one message over. Raises MailLost."""
        ...


class SmtpMailer:
    """Hands mail to an SMTP server (RFC 5321)."""

    def __init__(self, host: str, port: int) -> None:
        self.host = host
        self.port = port

    def deliver(self, message: EmailMessage) -> None:
        """Hand one message over. Raises MailLost."""
        try:
            with smtplib.SMTP(self.host, self.port, timeout=SMTP_TIMEOUT_SECONDS) as server:
                server.send_message(message)
        except (OSError, smtplib.SMTPException) as error:
            raise MailLost from error


class FolderMailer:
    """Keeps mail as files, for development without a mail server."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def deliver(self, message: EmailMessage) -> None:
        """Keep one message as a file. Raises MailLost."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / f"{new_id()}.eml").write_bytes(message.as_bytes())
        except OSError as error:
            raise MailLost from error


def mailer_for(settings: Settings) -> Mailer:
    """Choose the mailer that the settings ask for."""
    if settings.smtp_host:
        return SmtpMailer(settings.smtp_host, settings.smtp_port)
    return FolderMailer(settings.data_dir / "mail")


def send(mailer: Mailer, message: EmailMessage) -> None:
    """Hand a message over, or note that it was lost."""
    try:
        mailer.deliver(message)
    except MailLost:
        logger.warning("a mail was lost", exc_info=True)
