"""Identity: accounts, passwords, sessions and the tokens that stand for them."""
