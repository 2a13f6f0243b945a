"""The facts of a bureau's report about the houses (单位) that handed in.

- `house`: what is known of a house and of its activities
- `matter`: what one house did, or several together, and which of their figures count
- `gathering`: all that was gathered for a year
- `told`: what the part on the houses says
- `keys`: which figures are told of houses
- `table`: the table of all houses that is attached
- `compared`: the same figures of the year before, of all houses and of each
- `checked`: a checked year together with its houses
"""
