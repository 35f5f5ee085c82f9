project = "Docs"
author = "Somebody"
copyright = "Somebody"
version = "1"
language = "en"
exclude_patterns = ["_build"]

[[wizard: conf.py]]
extensions += ["myst_parser"]
