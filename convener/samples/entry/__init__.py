"""Enters what the samples hold into a workspace, through the same acts an organiser has."""
