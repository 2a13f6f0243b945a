from __future__ import annotations

import threading
import time

from aidreport.preview.events import Changes


def test_who_waits_hears_of_a_change_at_once() -> None:
    changes = Changes()
    threading.Timer(0.05, changes.add).start()
    begin = time.monotonic()
    assert changes.after(0, 20) == 1
    assert time.monotonic() - begin < 10


def test_who_missed_changes_hears_of_the_last_one() -> None:
    changes = Changes()
    changes.add()
    changes.add()
    assert changes.after(0, 20) == 2


def test_nobody_waits_for_ever() -> None:
    changes = Changes()
    assert changes.after(0, 0.01) == 0
    changes.end()
    assert (changes.after(0, 20), changes.ended) == (0, True)
