"""The first-party plugins, each loaded through its entry point exactly as a stranger's plugin is."""
