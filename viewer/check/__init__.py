"""What a good stroke may not do, measured on frames."""
