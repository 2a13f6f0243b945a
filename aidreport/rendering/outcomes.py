"""Whether what came of an activity can be told in the sentence on the activity itself."""

from __future__ import annotations

from aidreport.model.activity import Activity

# With these the activity itself must be the subject.
_OF_THE_ACTIVITY = ("成为", "是", "受到", "得到", "获得", "赢得", "被", "深受", "取得", "收到")


def is_effect(activity: Activity) -> bool:
    """Return whether all outcomes are effects that whoever acts can be said to have."""
    return bool(activity.outcomes) and not any(
        outcome.startswith(_OF_THE_ACTIVITY) for outcome in activity.outcomes
    )


def runs_on(activity: Activity) -> bool:
    """Return whether the outcome is said as the last clause of a sentence that is short."""
    given = activity.donation is not None and bool(activity.beneficiaries)
    busy = activity.contents or activity.responses or activity.prospect or activity.received
    return is_effect(activity) and len(activity.outcomes) == 1 and not (busy or given)
