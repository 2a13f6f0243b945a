"""Words that stand at the head of a column, by what they mean.

Gathered from public lists of gifts, goods, volunteers and trainings. A word with two meanings
(单位, 名称, 金额 beside goods) is in none of the lists, or asked about.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.importing.fields import CHINESE, FIGURES, MONEY, Field
from aidreport.wording.measure_words import is_measure_word
from aidreport.wording.numbers.values import in_plain_numerals

_WORDS: Mapping[Field, str] = {
    Field.NUMBER: "序号 编号 顺序号 号 No NO No. 序",
    Field.LEFT_OUT: (
        "联系电话 电话 电话号码 手机 手机号 手机号码 联系方式 身份证号 身份证号码 身份证 "
        "证件号码 证件号 银行账号 银行卡号 账号 帐号 卡号 开户行 开户银行 流水号 交易流水号 "
        "银行流水号 交易号 交易单号 订单号 凭证号 凭证编号 票据号 票据号码 收据号 收据编号 "
        "发票号 发票号码 批号 生产批号 批次 批次号 规格 型号 规格型号 尺码 尺寸 货号 条码 地址 "
        "住址 家庭住址 家庭地址 通讯地址 邮编 微信号 QQ 登记人 经办人 经手人 联系人 审核人 "
        "填表人 制表人 签名 签字 签收人 领取人 发放人 公示日期 公示时间 公布日期 公布时间 "
        "登记日期 登记时间 录入日期 填报日期 填报时间 制表日期 单价 性别 民族 出生日期 "
        "出生年月 图片 照片 生产日期 有效期 保质期 班级"
    ),
    Field.RECORD: "记录码",
    Field.KIND: "种类 活动种类 活动类型 活动类别 工作类别 项目类别 帮扶类别 帮扶类型",
    Field.DIRECTION: "方向 往来方向",
    Field.DATE: (
        "日期 时间 年月日 年月 活动日期 活动时间 捐赠日期 捐赠时间 捐款日期 捐款时间 捐助日期 "
        "捐助时间 发生日期 发生时间 到账日期 到账时间 到帐日期 到帐时间 收款日期 收款时间 "
        "接收日期 接收时间 接受日期 受赠日期 受赠时间 开展日期 开展时间 实施时间 实施日期 "
        "慰问日期 慰问时间 走访日期 走访时间 培训日期 培训时间 举办时间 举办日期 资助时间 "
        "资助日期 发放日期 发放时间"
    ),
    Field.START: "开始日期 开始时间 起始日期 起始时间",
    Field.END: "结束日期 结束时间 终止日期 终止时间",
    Field.YEAR: "年 年度 年份",
    Field.MONTH: "月 月份",
    Field.DAY: "日",
    Field.GIVER: (
        "帮扶方 捐赠人 捐赠方 捐赠者 捐赠单位 捐赠单位或个人 捐赠单位/个人 捐赠人姓名 "
        "捐赠人名称 捐赠单位名称 捐赠人（单位） 捐赠名单 捐赠方名称 捐赠主体 捐款人 捐款方 "
        "捐款者 捐款单位 捐款人姓名 捐款单位（个人） 捐助人 捐助方 捐助单位 捐资人 捐资方 "
        "捐资单位 赠与人 赠予方 捐方 认捐单位 认捐方 爱心单位 爱心企业 爱心人士 来款单位 "
        "付款方 付款人 交款人 交款单位 赞助单位 赞助方 资助人 资助方 资助单位 援助方 援助单位 "
        "帮扶单位 支援单位 派出单位 献爱心单位"
    ),
    Field.RECIPIENT: (
        "受助对象 受助单位 受助人 受助者 受助学生 受助学校 受助人姓名 受助学生姓名 受援单位 "
        "受援方 受援学校 受援地 受赠单位 受赠方 受赠人 受赠学校 受捐单位 受捐方 受益单位 "
        "受益人 受益学校 接受单位 接收单位 接受捐赠单位 捐赠对象 帮扶对象 慰问对象 支援对象 "
        "资助对象 救助对象 走访对象 对口单位 对口支援单位 对口学校 结对学校 结对单位 "
        "被帮扶单位 帮扶学校 捐赠去向 去向 服务对象"
    ),
    Field.PLACE: "地点 活动地点 举办地点 服务地点 开展地点 培训地点 活动场所 支教地点",
    Field.REGION: "区县 县区 所在区县 所属区县 所在县区",
    Field.NAME: "活动名称 项目名称 活动主题 培训名称",
    Field.FORM: "形式 活动形式",
    Field.CONTENT: "内容 活动内容 工作内容 主要内容 服务内容 具体内容 培训内容",
    Field.OUTCOME: "活动成效 成效 活动效果 工作成效",
    Field.PURPOSE: (
        "用途 捐赠用途 捐款用途 资金用途 款项用途 定向用途 捐赠意向 捐款意向 意向 使用方向"
    ),
    Field.ORGANISER: "组织者 组织单位 组织部门 主办单位 主办方 主办部门 承办单位",
    Field.LEADERS: "带队领导 带队人 带队 领队",
    Field.TEACHERS: "教师 支教教师 授课教师 教师姓名 支教教师姓名",
    Field.WHO: "参加人员 参与人员 参加对象 参与对象 参加人",
    Field.COUNT: "人数 参加人数 参与人数 志愿者人数 人次 参加人次 参与人次 培训人数 受益人数 "
    "参训人数 参训人次 培训人次 受训人数 受训人次 受益人次",
    Field.SESSIONS: "期数 培训期数 举办期数 开班期数 办班期数",
    Field.HOURS: ("课时 学时 课时数 学时数 培训课时 培训学时 培训课时数 培训学时数 总课时 总学时"),
    Field.SERVICE_HOURS: (
        "服务时长 志愿服务时长 服务小时数 志愿服务小时数 志愿时长 服务总时长 志愿服务总时长"
    ),
    Field.CASH: (
        "捐款 捐款金额 捐款数额 捐款额 捐款数 捐赠金额 捐赠资金 捐赠款 捐赠现金 捐助金额 "
        "捐资 捐资额 捐资金额 金额 现金 现金金额 善款 善款金额 资金 资助金额 资助款 帮扶资金 "
        "到账金额 到帐金额 款额 款项 实收金额 慰问金 捐款（现金）"
    ),
    Field.STATUS: "捐款状态 到账情况 资金状态 款项状态",
    Field.SOURCE: "捐款来源 资金来源 款项来源 募集渠道 捐款渠道 捐赠渠道",
    Field.ITEMS: (
        "物品 物资 捐赠物资 捐赠物品 物资名称 物品名称 捐赠物资名称 捐赠物品名称 品名 "
        "捐赠品名 货物名称 货品名称 实物 慰问品 物资品名"
    ),
    Field.QUANTITY: "数量 捐赠数量 物资数量 物品数量 件数",
    Field.MEASURE: "量词 计量单位 数量单位",
    Field.VALUE: (
        "价值 物资价值 物品价值 折合金额 折合人民币 折价 折价金额 折款 折算金额 物资金额 "
        "物资折价 估值 价值金额 市值"
    ),
    Field.GIFT: (
        "捐赠内容 捐赠款物 款物 捐赠情况 捐赠明细 物资及数量 捐赠物资及数量 物品及数量 "
        "物资名称及数量 捐赠款物明细"
    ),
    Field.REMARK: "备注 说明 附注 备考",
    Field.GRADE: "年级",
    Field.AGE: "年龄",
    Field.MINOR: "未成年 是否未成年 未成年人",
    Field.ILLNESS: "疾病 病情 所患疾病 患病情况 病种 病因",
    Field.CIRCUMSTANCES: "家庭情况 家庭困难情况 困难情况 困难原因 家庭状况 致贫原因",
}
ORGANISATION_OR_UNIT = "单位"
"""A head that may be who did it, or what a quantity is counted in."""

_UNIT_WORD = "(?:计量|金额|货币|数量)?单位为?|币种"
_UNITS = expression(
    rf"(?:{_UNIT_WORD}|[以按])?[:：]?\s*(?:人民币|RMB|CNY|¥|￥)?[:：]?[/／]?"
    r"([十百千]?[万亿]元?|[百千]?元|美元|港元|港币|欧元|日元|英镑)(?:人民币)?(?:计|为单位)?[/／]?"
)
_BRACKETS = expression(r"[(（\[【〔［{｛]([^)）\]】〕］}｝]*)(?:[)）\]】〕］}｝]|$)")
_OPEN = expression(r"[(（\[【〔［{｛][^)）\]】〕］}｝]*$")
_OF_A_COUNT = expression(rf"(?:{_UNIT_WORD}|[以按])?[:：]?\s*([百千]?[万亿]?)(.+?)(?:计|为单位)?")
# What may stand between a head and its unit: 数量：箱, 捐款_万元, 捐款 单位：万元.
_BEFORE_A_UNIT = expression(r"[\s:：/／_＿\-－—–·・,，、|｜]+")
# What stands with a head and tells of another unit than the figures below it, if of any.
_OF_ANOTHER = expression(
    r"[十百千万亿元仟佰萬]|^[角分]$|^约$|\d[kKwW]$|^(?!(?:RMB|CNY)$)[A-Za-z]{1,3}$"
)
# Figures for each of several are no sums: 元/人, 每户, 人均.
_FOR_EACH = expression(r"[/／]\s*每?[人户名位生家月年次]$|^[人户名位生家]$|^每|^[人户]?均")
_UNIT_AT_THE_END = expression(
    rf"(.+?)(?:{_UNIT_WORD}|[以按])?([十百千]?[万亿]元?|[百千]?元|美元|港元)(?:计|为单位)?"
)
_BETWEEN_UNITS = expression(r"[\s、，,;；/／()（）和及或]+")
_COUNTED_IN = expression("(人次|[学课]时|小时)数?$")
_NUMBERED = expression(r"^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.．、]\s*(?=\D)")
_MARKS = expression(r"[\s*＊:：、,，.．]+")


@frozen
class Head:
    """The words at the head of a column.

    Attributes:
        text: as they stand there, on one line.
        field: what they mean, None where that is not known.
        unit: the unit of money or the measure word that stands with them, empty for none.
        unclear: what stands with them and may be a unit, but none that is known; empty for none.
    """

    text: str
    field: Field | None
    unit: str = ""
    unclear: str = ""


def read_head(text: str) -> Head:
    """Return what a head means: 捐款金额（万元） -> the cash, in 万元; 人数（人次） -> 人次."""
    line = _NUMBERED.sub("", " ".join(text.split()))
    beside = [each.strip() for each in (*_BRACKETS.findall(line), line.partition("/")[2])]
    beside = [each for each in beside if each]
    whole = _known().get(plain(line))
    if whole is None and (head := _with_a_unit_behind(line)):
        return head
    forms = [plain(line), plain(_BRACKETS.sub("", line)), plain(line.partition("/")[0])]
    for form in forms:
        if (field := _known().get(form)) is not None:
            unit, unclear = _told_beside(beside, field)
            return Head(line, field, unit or _unit_of_count(form), unclear)
    for form in forms[1:]:  # 捐款（单位：百元） is no 捐款单位
        if (bare := _without_unit(form)) and (field := _known().get(bare[0])) is not None:
            unit, unclear = _told_beside(beside, field)
            return Head(line, field, unit or bare[1], unclear)
    units = [unit for part in beside for unit in units_in(part)]
    return Head(line, None, units[0] if units else "")


def _with_a_unit_behind(line: str) -> Head | None:
    """Return a column of figures whose head is parted from its unit by a mark: 数量：箱.

    The shortest head is meant: in 数量 单位：箱 the 单位 tells the unit. None where what follows
    is no unit and tells of none.
    """
    for mark in _BEFORE_A_UNIT.finditer(line):
        if _OPEN.search(line[: mark.start()]):
            continue
        words, rest = plain(line[: mark.start()]), _BRACKETS.sub(r"\1", line[mark.end() :]).strip()
        field = _known().get(words.removesuffix(ORGANISATION_OR_UNIT), _known().get(words))
        if field not in FIGURES or not rest:
            continue
        unit, unclear = _told_beside([rest, mark[0].strip() + rest], field)
        if unit or unclear:
            return Head(line, field, unit or _unit_of_count(words), unclear and rest)
    return None


def _told_beside(parts: list[str], field: Field) -> tuple[str, str]:
    """Return the unit of a column of figures in what stands with its head, and what is unclear."""
    if field not in FIGURES:
        return "", ""
    if each := [part for part in parts if is_for_each(part, field)]:
        return "", each[0]
    read = units_in if field in MONEY else _measures_in
    units = list(dict.fromkeys(unit for part in parts for unit in read(part)))
    if len(units) == 1:
        return units[0], ""
    unclear = [part for part in parts if _OF_ANOTHER.search(part)]
    return "", unclear[0] if unclear else ""


def is_for_each(part: str, field: Field | None) -> bool:
    """Return whether figures with such words are for each of several; 人数（名） are not."""
    found = _FOR_EACH.search(part.strip("()（） "))
    return bool(found) and (field in MONEY or len(part) > 1)


def _measures_in(text: str) -> list[str]:
    """Return the measure word that a head names, with its power: 万册; none for other words."""
    found = _OF_A_COUNT.fullmatch(in_plain_numerals(text.strip()))
    return [found[1] + found[2]] if found and is_measure_word(found[2]) else []


def unit_of(text: str) -> str:
    """Return the unit of money that a text names, empty for none: 单位：万元 -> 万元."""
    found = _UNITS.fullmatch(in_plain_numerals(text.strip()))
    if found is None:
        return ""
    unit = found[1]
    return {"港币": "港元"}.get(unit, unit if unit.endswith(("元", "镑")) else f"{unit}元")


def units_in(text: str) -> list[str]:
    """Return the units of money among several: 万元、件 -> 万元; 元/万元 -> both."""
    units = map(unit_of, [text, *_BETWEEN_UNITS.split(text)])
    return list(dict.fromkeys(unit for unit in units if unit))


def plain(text: str) -> str:
    """Return the words of a head without blanks and marks, in narrow signs."""
    return _MARKS.sub("", unicodedata.normalize("NFKC", text)).replace("(", "").replace(")", "")


def _without_unit(form: str) -> tuple[str, str] | None:
    found = _UNIT_AT_THE_END.fullmatch(in_plain_numerals(form))
    return (found[1], unit_of(found[2])) if found else None


def _unit_of_count(form: str) -> str:
    """Return the measure word that a head ends with: 培训人次, 培训学时数, 服务小时数."""
    found = _COUNTED_IN.search(form)
    return found[1] if found else ""


@cache
def _known() -> dict[str, Field]:
    words = {plain(word): each for each, listed in _WORDS.items() for word in listed.split()}
    return {**words, **{plain(name): each for each, name in CHINESE.items()}}
