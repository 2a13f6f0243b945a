"""What this machine has that a report needs: fonts, and LibreOffice."""
