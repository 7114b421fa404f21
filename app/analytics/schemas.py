"""What analytics show."""

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field


class _Kept(BaseModel):
    # What is read back from where it was kept ready has to be exactly this, or it isn't believed.
    model_config = ConfigDict(extra="forbid", strict=True)


class OutcomesView(_Kept):
    """How many episodes ended in which way."""

    succeeded: int = Field(ge=0)
    failed: int = Field(ge=0)
    terminated: int = Field(ge=0)


class SummaryView(_Kept):
    """What one's own episodes add up to, as of the instant of adding up; without episodes there is no score."""

    episodes: int = Field(ge=0)
    by_outcome: OutcomesView
    interrupted: int = Field(ge=0)
    constitutional_score: float | None = Field(ge=0, le=1)
    as_of: AwareDatetime
