"""Every stroke, mesh, icon and translation on disk."""
