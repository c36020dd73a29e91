extension CreditRecord.Field {
  /// 行政处罚, 30 data items.
  static let penalty: [CreditRecord.Field] =
    party("CF_XDR", category: 16) + [
      .init("CF_FRDB", "法定代表人", .text(50)),
      .init("CF_FR_ZJLX", "法定代表人证件类型", .text(64)),
      .init("CF_FR_ZJHM", "法定代表人证件号码", .text(64)),
      .init("CF_XDR_ZJLX", "自然人证件类型", .text(64)),
      .init("CF_XDR_ZJHM", "自然人证件号码", .text(64)),
      .init("CF_WSH", "行政处罚决定书文号", .text(64), required: true),
      .init("CF_WFXW", "违法行为类型", .text(2000), required: true),
      .init("CF_SY", "违法事实", .text(5000), required: true),
      .init("CF_YJ", "处罚依据", .text(2000), required: true),
      .init("CF_CFLB", "处罚类别", .text(100), required: true),
      .init("CF_NR", "处罚内容", .text(4000), required: true),
      .init("CF_NR_FK", "罚款金额（万元）", .amount),
      .init("CF_NR_WFFF", "没收违法所得、没收非法财物的金额（万元）", .amount),
      .init("CF_NR_ZKDX", "暂扣或吊销证照名称及编号", .text(200)),
      .init("CF_JDRQ", "处罚决定日期", .date, required: true),
      .init("CF_YXQ", "处罚有效期", .date, required: true),
      .init("CF_GSJZQ", "公示截止期", .date),
      .init("CF_CFJG", "处罚机关", .text(200), required: true),
      .init("CF_CFJGDM", "处罚机关统一社会信用代码", .text(18), required: true),
      .init("CF_SJLY", "数据来源单位", .text(200), required: true),
      .init("CF_SJLYDM", "数据来源单位统一社会信用代码", .text(18), required: true),
      .init("BZ", "备注", .text(512)),
    ]

  /// 行政许可, 28 data items.
  static let permit: [CreditRecord.Field] =
    party("XK_XDR", category: 16) + [
      .init("XK_FRDB", "法定代表人", .text(50)),
      .init("XK_FR_ZJLX", "法定代表人证件类型", .text(64)),
      .init("XK_FR_ZJHM", "法定代表人证件号码", .text(64)),
      .init("XK_XDR_ZJLX", "自然人证件类型", .text(64)),
      .init("XK_XDR_ZJHM", "自然人证件号码", .text(64)),
      .init("XK_XKWS", "行政许可决定文书名称", .text(64), required: true),
      .init("XK_WSH", "行政许可决定文书号", .text(64), required: true),
      .init("XK_XKLB", "许可类别", .text(256), required: true),
      .init("XK_XKZS", "许可证书名称", .text(64)),
      .init("XK_XKBH", "许可编号", .text(64)),
      .init("XK_NR", "许可内容", .text(4000), required: true),
      .init("XK_JDRQ", "许可决定日期", .date, required: true),
      .init("XK_YXQZ", "有效期自", .date, required: true),
      .init("XK_YXQZI", "有效期至", .date, required: true),
      .init("XK_XKJG", "许可机关", .text(200), required: true),
      .init("XK_XKJGDM", "许可机关统一社会信用代码", .text(18), required: true),
      .init("XK_ZT", "当前状态", .text(1), required: true),
      .init("XK_LYDW", "数据来源单位", .text(200), required: true),
      .init("XK_LYDWDM", "数据来源单位统一社会信用代码", .text(18), required: true),
      .init("BZ", "备注", .text(512)),
    ]

  private static func party(_ prefix: String, category: Int) -> [CreditRecord.Field] {
    [
      .init("\(prefix)_MC", "行政相对人名称", .text(200), required: true),
      .init("\(prefix)_LB", "行政相对人类别", .text(category), required: true),
      .init("\(prefix)_SHXYM", "行政相对人代码_1（统一社会信用代码）", .text(18)),
      .init("\(prefix)_GSZC", "行政相对人代码_2（工商注册号）", .text(50)),
      .init("\(prefix)_ZZJG", "行政相对人代码_3（组织机构代码）", .text(9)),
      .init("\(prefix)_SWDJ", "行政相对人代码_4（税务登记号）", .text(15)),
      .init("\(prefix)_SYDW", "行政相对人代码_5（事业单位证书号）", .text(12)),
      .init("\(prefix)_SHZZ", "行政相对人代码_6（社会组织登记证号）", .text(50)),
    ]
  }
}
