"""Spreadsheets as they are shown: whatever program wrote them, one kind of sheet comes out."""
