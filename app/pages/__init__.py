"""Pages for browsers: signing in and out, confirming an address, choosing another password, joining, linking."""
