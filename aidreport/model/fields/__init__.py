"""The value types that all records share: text, periods, money, quantities, references."""
