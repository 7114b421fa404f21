"""The parts of the recorder: observe scenarios where they run, write the stream where all is known."""
