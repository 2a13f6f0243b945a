"""Each kind of activity by its smallest records, and the sentences that they give.

The records are invented and stand beside this module: `kinds.yaml` those of the page “which kind
is it?”, `sentences.yaml` a table of what may be known of any activity. The sentences are made when
somebody asks for them, so that nothing here can differ from what a report says.
"""
