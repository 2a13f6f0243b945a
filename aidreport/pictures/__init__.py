"""The pictures of a report: photos made ready for it, charts drawn, and the folder beside it."""
