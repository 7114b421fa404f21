"""What agents are told and what they show."""

from datetime import datetime
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, field_validator

from app.agents import policy, texts
from app.agents.models import Lifecycle
from app.agents.policy import AgentStatus
from app.problems import FixedSentence
from app.texts import Body, Name, readable

TEXT_LENGTH = 10_000
CAPABILITIES = 50


def _plain(text: str) -> str:
    if not texts.is_plain(text):
        raise FixedSentence("This must be plain text, without markup and without links that run something.")
    return text


def _confidence(score: float) -> float:
    if not policy.is_confidence(score):
        raise FixedSentence("This must be a number from 0 to 1.")
    return score


Text = Annotated[str, Field(max_length=TEXT_LENGTH), AfterValidator(readable)]
Description = Annotated[Text, AfterValidator(_plain)]
CodeName = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(readable)]
Capabilities = Annotated[list[Name], Field(max_length=CAPABILITIES)]
# One rule says what a confidence is; to readers of the description it is told as well.
Confidence = Annotated[float, AfterValidator(_confidence), Field(json_schema_extra={"minimum": 0, "maximum": 1})]


class NewAgent(Body):
    """What somebody gives to make an agent. Whatever is asked for, it begins as a student."""

    name: Name
    category: Name
    description: Description = ""
    module_path: CodeName | None = None
    class_name: CodeName | None = None
    capabilities: Capabilities = Field(default_factory=list)
    status: Annotated[AgentStatus, Field(strict=False)] | None = None
    confidence_score: Confidence | None = None


class ChangedAgent(Body):
    """What is to be different about an agent; what isn't given stays. Only names of code can be taken away."""

    name: Name | None = None
    category: Name | None = None
    description: Description | None = None
    module_path: CodeName | None = None
    class_name: CodeName | None = None
    capabilities: Capabilities | None = None
    confidence_score: Confidence | None = None

    @field_validator("name", "category", "description", "capabilities", "confidence_score", mode="before")
    @classmethod
    def _is_given(cls, value: object) -> object:
        if value is None:
            raise FixedSentence("This can't be taken away.")
        return value


class Search(Body):
    """What somebody searches for; whether these are words is not for the schema to say."""

    query: Text


class AgentView(BaseModel):
    """An agent as people of its workspace see it."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    name: str
    category: str
    description: str
    module_path: str | None
    class_name: str | None
    capabilities: list[str]
    status: AgentStatus
    confidence_score: float
    lifecycle: Lifecycle
    data: str | None
    workspace_id: str
    owner_id: str
    created_at: datetime


class AgentsView(BaseModel):
    """One page of agents."""

    agents: list[AgentView]
    next_cursor: str | None


class ExecutionView(BaseModel):
    """One act of an agent."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    agent_id: str
    asked_by: str
    action: str
    complexity: int
    at: datetime


class ExecutionsView(BaseModel):
    """One page of what an agent did."""

    executions: list[ExecutionView]
    next_cursor: str | None


class Stopped(BaseModel):
    """How many agents an emergency stop stopped."""

    stopped: int


class AgentGrant(BaseModel):
    """A token by which an agent acts itself, and for how many seconds."""

    access_token: str
    token_type: str = "bearer"  # noqa: S105 — a kind, not a token
    expires_in: int
