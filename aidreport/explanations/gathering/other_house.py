"""What was sent cannot be of the house that the list says, or may be of several.

The list says with `from` which house a file or folder is from, and the export says another name;
or several houses of the list have or had the name, and no county tells them apart. Its figures
are not used, for they would stand beside the wrong name (own rule).

No example: it is about a file and the list of houses.
"""
