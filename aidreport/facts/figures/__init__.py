"""The catalogue of figures (数字目录): every figure that is added up, each described once."""
