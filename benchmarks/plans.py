"""How a database goes about what it is asked."""

import re
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, event

from app.database import Database

INDEX = re.compile(r"(?:USING (?:COVERING )?INDEX|using|Bitmap Index Scan on) (\w+)")
COSTLY = re.compile(r"SCAN (\w+)(?! USING)|Seq Scan on (\w+)|\b(Sort)\b|TEMP (B-TREE)|(hashed SubPlan)")


def plan_of(database: Database, task: Callable[[], object]) -> str:
    """Name the indexes that a task's statements on episodes go by, and whatever else it costs."""
    plans: list[str] = []

    def explain(connection: Connection, _cursor: Any, statement: str, parameters: Any, *_: object) -> None:
        if "episode" in statement and not statement.startswith("EXPLAIN"):
            query = " QUERY PLAN" if connection.dialect.name == "sqlite" else ""
            rows = connection.exec_driver_sql(f"EXPLAIN{query} {statement}", parameters).all()
            plans.extend(str(row[-1]) for row in rows)

    event.listen(database.engine, "before_cursor_execute", explain)
    try:
        task()
    finally:
        event.remove(database.engine, "before_cursor_execute", explain)
    indexes = dict.fromkeys(name for line in plans for name in INDEX.findall(line))
    costs = dict.fromkeys("".join(found).lower() for line in plans for found in COSTLY.findall(line))
    return f"by {', '.join(indexes) or 'no index'}" + "".join(f", with {cost}" for cost in costs)
