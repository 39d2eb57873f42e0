"""An invented workshop of invented people and harbour towns: the playground of the guide and of the tests."""
