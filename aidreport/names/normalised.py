"""A name as it may be mistyped: in traditional characters, in full-width letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

_TRADITIONAL = (
    "來個價內別則劃動務區協參員問單圖堅報學實審寫將對導屬師帶幫幾態採據數時會術條榮構標樣機"
    "況為爭狀獨獲獻現產畫療發確種稱節簡級組結統經綱線緣編緻縣總織續纍職舉蓋號補規計訓訪設"
    "診詞誌語說誰課調談謝議譽貢費資賬購贈踐農連進過達適醫銷錦錶長門開間隊隻響項領頭題額"
    "願類餘驟體麵點為衆羣"
)
_SIMPLIFIED = (
    "来个价内别则划动务区协参员问单图坚报学实审写将对导属师带帮几态采据数时会术条荣构标样机"
    "况为争状独获献现产画疗发确种称节简级组结统经纲线缘编致县总织续累职举盖号补规计训访设"
    "诊词志语说谁课调谈谢议誉贡费资账购赠践农连进过达适医销锦表长门开间队只响项领头题额"
    "愿类余骤体面点为众群"
)
OTHER_WORDS: Mapping[str, str] = {
    "时间": "日期",
    "年度": "期间",
    "年份": "期间",
    "标题": "题目",
    "正文": "补充",
    "领队": "带队领导",
    "负责人": "带队领导",
    "现金": "捐款",
    "钱款": "捐款",
    "物资": "捐物",
    "类型": "种类",
    "类别": "种类",
    "编号": "代号",
    "学校": "单位",
    "措施": "举措",
    "总结": "报告",
    "备注": "补充",
    "说明": "补充",
    "人数": "参加人员",
    "成果": "活动成效",
}
"""What offices call a field that has another name here."""
_TO_SIMPLIFIED = str.maketrans(_TRADITIONAL, _SIMPLIFIED)
"""The characters of the names, as they are written in Hong Kong and Taiwan."""


def normalised(name: str) -> str:
    """Return a name without blanks, in half-width letters and simplified characters."""
    plain = unicodedata.normalize("NFKC", name).translate(_TO_SIMPLIFIED)
    return "".join(plain.split())
