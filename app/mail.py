"""Mail, sent in the background after the answer; lost mail never fails a request."""

import logging
import smtplib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from pathlib import Path
from threading import BoundedSemaphore
from typing import Protocol

import idna

from app.orm import new_id
from app.settings import Settings

logger = logging.getLogger(__name__)

SMTP_TIMEOUT_SECONDS = 10
SENDERS = 2
MOST_WAITING = 1000


class MailLost(Exception):
    """A mail could not be handed over."""


@dataclass(frozen=True)
class Letter:
    """A mail as plain values: what is shown as its recipient is who gets it."""

    recipient: str
    subject: str
    text: str


class Mailer(Protocol):
    """Hands mail over."""

    def deliver(self, letter: Letter) -> None:
        """Hand one letter over. Raises MailLost."""
        ...


def deliverable(recipient: str) -> str:
    """Return an address as mail servers know it: its domain in the name system's letters (IDNA 2008)."""
    local, at, domain = recipient.rpartition("@")
    return local + at + (domain if domain.isascii() else idna.encode(domain, uts46=True).decode())


def rendered(letter: Letter, sender: str) -> EmailMessage:
    """Write a letter as a message (RFC 5322). Raises MailLost for a recipient that can't be written."""
    message = EmailMessage()
    try:
        message["From"] = sender
        message["To"] = Address(addr_spec=deliverable(letter.recipient))
        message["Subject"] = letter.subject
    except (ValueError, IndexError) as error:
        raise MailLost from error
    message.set_content(letter.text)
    return message


class SmtpMailer:
    """Hands mail to an SMTP server (RFC 5321), on threads of its own: a stuck server holds up nobody else."""

    def __init__(self, host: str, port: int, sender: str) -> None:
        self.host = host
        self.port = port
        self.sender = sender
        self.senders = ThreadPoolExecutor(SENDERS, thread_name_prefix="mail")
        self._waiting = BoundedSemaphore(MOST_WAITING)

    def deliver(self, letter: Letter) -> None:
        """Take one letter to be sent. Raises MailLost if too many wait already."""
        message = rendered(letter, self.sender)
        if not self._waiting.acquire(blocking=False):
            raise MailLost
        self.senders.submit(self._send, message, deliverable(letter.recipient))

    def _send(self, message: EmailMessage, recipient: str) -> None:
        try:
            with smtplib.SMTP(self.host, self.port, timeout=SMTP_TIMEOUT_SECONDS) as server:
                server.send_message(message, to_addrs=[recipient])
        except (OSError, ValueError, smtplib.SMTPException) as error:
            note_loss(error)
        finally:
            self._waiting.release()


class FolderMailer:
    """Keeps mail as files, for development without a mail server."""

    def __init__(self, folder: Path, sender: str) -> None:
        self.folder = folder
        self.sender = sender

    def deliver(self, letter: Letter) -> None:
        """Keep one letter as a file. Raises MailLost."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            (self.folder / f"{new_id()}.eml").write_bytes(rendered(letter, self.sender).as_bytes())
        except (OSError, ValueError) as error:
            raise MailLost from error


def mailer_for(settings: Settings) -> Mailer:
    """Choose the mailer that the settings ask for."""
    if settings.smtp_host:
        return SmtpMailer(settings.smtp_host, settings.smtp_port, settings.mail_from)
    return FolderMailer(settings.data_dir / "mail", settings.mail_from)


def send(mailer: Mailer, letter: Letter) -> None:
    """Hand a letter over, or note that it was lost."""
    try:
        mailer.deliver(letter)
    except MailLost as error:
        note_loss(error.__cause__ or error)


def note_loss(error: BaseException) -> None:
    """Note for operators that a letter was lost, and to what kind of fault.

    Nothing more: what a mail server says when it refuses a letter may repeat it, links and all (CWE-532).
    """
    logger.warning("a mail was lost: %s %s", type(error).__name__, " ".join(map(str, codes_of(error))))


def codes_of(error: BaseException) -> list[int]:
    """Return the numbers with which a mail server refused a letter (RFC 5321, 4.2); none if it didn't."""
    if isinstance(error, smtplib.SMTPResponseException):
        return [error.smtp_code]
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return [code for code, _ in error.recipients.values()]
    return []
