"""A battery of associations, messages and bytes, good and bad, that any storage or query/retrieve provider can be put to."""
