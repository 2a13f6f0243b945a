"""The dataset: what some years say as rows of fixed columns, for programs that calculate.

- `columns`, `tables`: what each table holds, in which types and in which order
- `activity_rows`, `amount_rows`: one activity as a row, and a row for each sum and lot of goods
- `parquet`, `lines`: the files
- `description`, `ready_lines`: what stands beside them, for people and for each engine
"""
