"""Training of both networks on phantoms: `phantoms` makes and keeps them, `loop` is what both share."""
