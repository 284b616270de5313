"""Rules of `positions check`: one theme a file, one small function a rule; `register` lists all."""
