"""A body: rig, skinning, subdivision, variants, wardrobe."""
