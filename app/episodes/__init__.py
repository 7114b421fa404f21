"""Episodes: what an agent did for somebody, and how well."""
