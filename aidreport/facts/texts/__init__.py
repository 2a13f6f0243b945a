"""What free texts have to do with facts: those they name, and those typed by hand."""
