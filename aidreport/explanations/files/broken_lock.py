"""The lock of a closed year cannot be used.

`records/2024.lock` is written by `aidreport close` and by nobody else; its last line is a seal over
all that stands above (own rule). Somebody edited it, two versions were joined by git, a part is
missing, it was saved in another encoding, it belongs to another year, or a later aidreport wrote
it. As long as it cannot be used, nobody can say whether the record is still what was signed.

No example: take back the lock that git has (`git checkout -- records/2024.lock`). Who really means
to open the year again deletes the lock, which everybody sees in git.
"""
