"""The two networks: `volumetric` trains, `planar` is the same arithmetic as 2D convolutions and is served."""
