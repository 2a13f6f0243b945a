"""Pictures as files: what they are, how large, and what they tell besides what they show."""
