"""Lets `python -m aidreport` do what the command `aidreport` does."""

from aidreport.cli import main

if __name__ == "__main__":
    main()
