"""Pictures of every screen: for judging them by eye, and for the documents."""
