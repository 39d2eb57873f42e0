"""The yearly findings of the Transatlantic Dialogue Initiative."""
