"""The document in other tools' formats."""
