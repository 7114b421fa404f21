"""Signing in through providers of identities: Google, GitHub, Microsoft, and any by OpenID Connect."""
