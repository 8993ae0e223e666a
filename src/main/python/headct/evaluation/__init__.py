"""Evaluation of the served files on held-out phantoms: `hemorrhage`, `protocol`, and the model `card`."""
