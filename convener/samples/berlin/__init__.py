"""The workshop of cities in Berlin, 15–16 June 2023."""
