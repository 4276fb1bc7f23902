"""One module for each resource: its class and the queries it takes."""
