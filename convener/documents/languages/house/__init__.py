"""The fixed words of the papers for the house, a module for each language."""
