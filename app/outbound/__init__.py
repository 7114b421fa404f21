"""The one way out: every call to somebody outside goes through here."""
