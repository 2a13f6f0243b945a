"""A word may be the name of somebody who is protected.

The given name of a pupil, and a whole name of two characters, may be an ordinary word as well:
高兴, 文明, 志愿. Where the words beside it show that a person is meant (为文明同学), the public
edition masks it. Anywhere else the program cannot know, and nothing is written (own rule).

If the person is meant, write 同学 behind the name, or the name in full, or take it out. If it is
an ordinary word, say so at the end of the line where it stands:
`# aidreport: ignore[possible-name] 不是人名`. Then it stays, there and wherever the same words
come into the report. Words of a template of your own go into `allow` under `[publish]`.

No example: only `aidreport render --audience public` searches.
"""
