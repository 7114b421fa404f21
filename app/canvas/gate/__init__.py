"""What a component's author may write: judged before anything is kept, by what can be proved of it. Pure."""
