"""What many houses sent, brought together: read one by one, then told as a whole.

- `reading`: one thing that was sent -> its export, or what is wrong with it
- `outcome`: what became of it, and how that is kept for the next run
- `standing`: whose is what: handed in, faulty, missing, sent twice
- `tables`: the table for whoever chases the missing ones
- `sent_back`: what a house has to mend, in Chinese
- `run`: all of it, shared by two processes where there is much of it
"""
