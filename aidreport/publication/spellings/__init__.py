"""The ways in which a secret can be written: apart, in other characters and digits, in pinyin."""
