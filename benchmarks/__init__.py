"""Measurements that the goals for speed are held against; run by hand, never by the tests."""
