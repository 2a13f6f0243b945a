"""A word is written with a wrong character.

An input method offers a character that sounds or looks alike, and nobody sees it: 一如继往 for
一如既往 (现代汉语词典; many of these stand as errors in the rules by which books are checked,
图书编校质量差错认定细则). Forms that can be part of other words (公布署名 holds no 布署) are found
only where they are not, and none in a title in 《》 or in a recorded name.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校将一如继往地支持乡村教育。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校将一如既往地支持乡村教育。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity, message
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.spellings import Guard, Spellings
from aidreport.rules.words import Words

SPELLINGS = Spellings(
    {
        # Words of four characters and more.
        "一如继往": "一如既往",
        "再接再励": "再接再厉",
        "在接再厉": "再接再厉",
        "迫不急待": "迫不及待",
        "走头无路": "走投无路",
        "鼎立相助": "鼎力相助",
        "鼎立支持": "鼎力支持",
        "克不容缓": "刻不容缓",
        "不径而走": "不胫而走",
        "穿流不息": "川流不息",
        "名列前矛": "名列前茅",
        "相形见拙": "相形见绌",
        "默守成规": "墨守成规",
        "义不容词": "义不容辞",
        "众志成诚": "众志成城",
        "关怀倍至": "关怀备至",
        "无微不致": "无微不至",
        "因地治宜": "因地制宜",
        "力所能级": "力所能及",
        "力所能极": "力所能及",
        "身体立行": "身体力行",
        "棉薄之力": "绵薄之力",
        "提纲携领": "提纲挈领",
        "按步就班": "按部就班",
        "融汇贯通": "融会贯通",
        "举一返三": "举一反三",
        "学以至用": "学以致用",
        "受益非浅": "受益匪浅",
        "同等学历": "同等学力",
        # Shorter ones.
        "踊越": "踊跃",
        "涌跃": "踊跃",
        "资肋": "资助",
        "松驰": "松弛",
        "急燥": "急躁",
        "必竟": "毕竟",
        "震憾": "震撼",
        "幅射": "辐射",
        "欢渡": "欢度",
        "渡假": "度假",
        "座落": "坐落",
        "脉博": "脉搏",
        "寒喧": "寒暄",
        "陪训": "培训",
        "坐谈会": "座谈会",
        "座右名": "座右铭",
        "必须品": "必需品",
        "锦棋": "锦旗",
        "反溃": "反馈",
        "融恰": "融洽",
        "惯彻": "贯彻",
        "协手": "携手",
        "参予": "参与",
        "布署": "部署",
        "按装": "安装",
        "勾通": "沟通",
        "蜚然": "斐然",
        "水份": "水分",
        "给于": "给予",
        "追朔": "追溯",
        "膨涨": "膨胀",
        "通霄": "通宵",
        "编篡": "编纂",
        "仅管": "尽管",
        "既使": "即使",
        "一但": "一旦",
        # Right words in a wrong place.
        "权力": "权利",
        "启示": "启事",
        "反应": "反映",
        "登陆": "登录",
        "泄漏": "泄露",
    },
    {
        "同等学历": Guard(only_before=r"人员|[^，。；、\n]{0,4}(?:报考|考生|考试|申请)"),
        "参予": Guard(not_before="以"),
        "欢渡": Guard(not_before="[口河江船海轮]"),
        "脉博": Guard(not_before="[物士览]"),
        "必竟": Guard(not_before="[然成功]"),
        "幅射": Guard(not_before="门"),
        "渡假": Guard(not_before="[区村]"),
        "座落": Guard(not_after="一二三四五六七八九十两几每这那该此", only_before="[在于]"),
        "反溃": Guard(not_before="[败疡]"),
        "融恰": Guard(not_before="[逢好巧如似是当]"),
        "惯彻": Guard(not_before="[底夜头]"),
        "协手": Guard(not_after="科学政作商残体文音书美侨妇医", not_before="把"),
        "布署": Guard(not_after="分发公颁宣散", not_before="名"),
        "按装": Guard(not_before="[置机载]"),
        "勾通": Guard(not_before="[过常]"),
        "蜚然": Guard(only_after=("成绩", "成效", "成果", "效果", "业绩")),
        "水份": Guard(not_before="[额数]"),
        "给于": Guard(
            not_after="发送交供授拨付付寄转让", not_before=r"[\d今本当每其该前后同上下去]"
        ),
        "仅管": Guard(not_before="[理辖道护控]"),
        "既使": Guard(not_before=r"用|[^。；\n]{0,40}(?:又|也使|更|还使|且)"),
        "一但": Guard(only_after=("，", "。", "；", r"\n")),
        "权力": Guard(only_after=("合法", "受教育")),
        "启示": Guard(only_after=("招聘", "征文", "招领", "寻物", "招生", "招募")),
        "反应": Guard(
            not_after="急学应良过敏核链聚热脏化", only_before="(?:了|出)?(?:情况|问题|诉求|意见)"
        ),
        "登陆": Guard(
            only_before=r"(?:了|到)?[^，。；、\n]{0,8}(?:平台|网站|系统|网址|账号|邮箱|公众号|[Aa]pp|APP)"
        ),
        "泄漏": Guard(only_before=r"[^，。；、\n]{0,6}(?:信息|隐私)"),
    },
)


def _check(words: Words, record: YearRecord) -> Found:
    for mention, right in SPELLINGS.found(words, record):
        said = message("“{found}” is written “{right}”.", found=mention.words(), right=right)
        yield mention.place(), said


MISSPELT_WORDS = TextRule("misspelt-words", Severity.WARNING, _check)
