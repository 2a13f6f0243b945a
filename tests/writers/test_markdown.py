from aidreport.document.blocks import Document, Properties
from aidreport.writers.markdown import write

EMPTY = Document(Properties("示例总结", "示例市甲中学", 2009), ())


def test_markdown_is_written_as_it_is_in_utf_8():
    assert write(EMPTY, "# 总结\n\n𠮷\n") == "# 总结\n\n𠮷\n".encode()


def test_line_ends_are_line_feeds():
    assert write(EMPTY, "甲\r\n乙\r丙\n") == "甲\n乙\n丙\n".encode()


def test_half_a_character_is_replaced():
    assert write(EMPTY, "甲\ud800乙") == "甲\ufffd乙".encode()
