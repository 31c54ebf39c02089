"""What this computer can do."""
