"""The commonest passwords, offline (ASVS 5.0 V6.2.4, NIST SP 800-63B-4).

``common_passwords.txt`` holds, folded as they are compared, the entries of at least eight characters of Django's
list (20,000, by Royce Williams; BSD 3-clause) and of zxcvbn's (30,000, by Dan Wheeler; MIT), and the 10,000
commonest of at least twelve in Mark Burnett's ten million (public domain, as in SecLists; MIT). See NOTICE.
"""

from functools import cache
from pathlib import Path

LIST = Path(__file__).parent / "common_passwords.txt"


@cache
def common_passwords() -> frozenset[str]:
    """Return the list; read once a process."""
    return frozenset(LIST.read_text(encoding="utf-8").splitlines())
