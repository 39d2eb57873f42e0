"""The dialogue of mayors in The Hague, 15–16 November 2022."""
