"""What this computer can do: display, OpenGL, libraries, folders. Asked before a window opens."""
