"""What the user chose and where playback stands."""
