"""Cards in exact sizes: badges on label sheets, name tents, door signs. Records in `cards`, PDF by `printing`."""
