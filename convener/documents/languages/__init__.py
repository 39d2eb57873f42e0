"""The languages in which the fixed words of papers are known besides English: one module each, all alike."""
