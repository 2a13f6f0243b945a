"""What stands beside the text of a review copy (审签稿): the proof of each figure, open questions.

- `figures`: what each figure is the sum of, and the record lines it comes from
- `changes`: figures that differ much from those of the year before
- `questions`: what is found at a sentence, and whom to ask
- `review_copy`: all of it as comments with their numbers, and as a table where it is long
"""
