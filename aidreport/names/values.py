"""The Chinese name of every fixed value and of every kind of activity."""

from __future__ import annotations

from collections.abc import Mapping

KINDS: Mapping[str, str] = {
    "donation": "捐赠",
    "field-practice": "社会实践",
    "fund-raising": "募捐",
    "home-visit": "走访慰问",
    "materials": "资料支持",
    "medical-aid": "医疗帮扶",
    "meeting": "座谈互访",
    "other": "其他",
    "purchase": "消费帮扶",
    "sponsorship": "结对助学",
    "staff-exchange": "人员交流",
    "teaching-exchange": "教学交流",
    "teaching-placement": "支教",
    "training": "培训",
    "volunteering": "志愿服务",
    "works": "援建",
}
"""By the kind of activity in English."""

FLAGS: Mapping[str, str] = {"true": "是", "false": "否"}
"""What stands in the field of a yes or no."""

DRAFT: Mapping[str, str] = {"draft": "草稿"}
"""The status of an activity that is still to be filled in."""

VALUES: Mapping[str, Mapping[str, str]] = {
    "AttachmentName": {
        "activities": "活动表",
        "donations": "捐赠表",
        "indicators": "指标表",
        "comparison": "对比表",
        "evidence": "佐证材料目录",
        "houses": "单位表",
        "houses-compared": "单位对比表",
    },
    "CashStatus": {"planned": "计划", "arrived": "到账", "paid": "已支付"},
    "ChartName": {"by-kind": "活动分类", "year-on-year": "上年对比"},
    "Direction": {"sent": "派出", "received": "接收"},
    "EvidenceSort": {
        "receipt": "收据",
        "invoice": "发票",
        "transfer": "转账凭证",
        "signed-list": "签收单",
        "certificate": "证书",
        "letter": "信函",
        "agreement": "协议",
        "minutes": "会议记录",
        "photo": "照片",
        "other": "其他",
    },
    "GroupBy": {"kind": "种类", "recipient": "受助对象", "month": "月份", "purpose": "用途"},
    "Headings": {"own-line": "单独成行", "run-in": "接排", "none": "不要标题"},
    "Heads": {"run-in": "接排", "own-line": "单独成行"},
    "HouseAxis": {
        "county": "区县",
        "house-kind": "单位类型",
        "kind": "活动种类",
        "recipient": "受助对象",
    },
    "IndicatorPlace": {"overview": "总体情况", "results": "成效"},
    "Marks": {
        "1.": "1.",
        "none": "不编号",
        "run-on": "合为一段",
    },
    "PhotoPlace": {"attachment": "附件", "text": "文中", "none": "不放"},
    "SectionName": {
        "profile": "基本情况",
        "overview": "总体情况",
        "leadership": "组织领导",
        "measures": "举措",
        "activities": "活动",
        "houses": "各单位情况",
        "results": "成效",
        "balance": "收支",
        "honours": "荣誉",
        "problems": "问题",
        "plan": "计划",
        "corrections": "更正",
    },
    "Stage": {"planned": "计划", "started": "在建", "completed": "建成"},
    "Trade": {"bought": "采购", "sold": "帮销"},
    "Visit": {"sent": "前往", "received": "来访"},
}
"""By the class of the words, then by the word in English; what is Chinese has no other name."""
