from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

from aidreport.writers.word import write


def test_the_members_come_in_a_fixed_order_without_a_clock_or_a_system(report):
    with ZipFile(BytesIO(write(report, ""))) as file:
        members = file.infolist()
    assert [member.filename for member in members] == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/app.xml",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/fontTable.xml",
        "word/footer1.xml",
        "word/footer2.xml",
        "word/settings.xml",
        "word/styles.xml",
        "word/theme/theme1.xml",
    ]
    assert {
        (member.date_time, member.create_system, member.external_attr, member.compress_type)
        for member in members
    } == {((1980, 1, 1, 0, 0, 0), 3, 0o100644 << 16, ZIP_STORED)}
