"""Files of evidence (佐证材料): what is there, and which of them hold the same."""
