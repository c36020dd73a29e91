/// The 23 units of the district.
extension UnitProfile {
  private static let common: [BaseCase.Kind] = [
    .ordinaryPenalty, .ordinaryPenalty2020, .courtExecution, .penaltyWithHearing, .penaltyWithHearing2020,
  ]
  private static let permits: [BaseCase.Kind] = [.permit, .permitRefused, .permitRenewal]

  static let all: [UnitProfile] = [
    UnitProfile(
      1, "城市管理局", "urban", "CG", "青城", "市容管理条例", permit: "城市建筑垃圾处置核准", inspection: "建筑垃圾运输企业抽查",
      goods: "广告灯箱", kinds: common + permits + [.twoViolations, .summaryPenalty, .demolition, .inspection],
      major: Matter(cause: "擅自处置建筑垃圾", act: "未经核准擅自处置建筑垃圾", seen: "料场内倾倒建筑垃圾约四十立方米，未见核准文件"),
      [
        Matter(cause: "占道堆放杂物", act: "占用道路堆放杂物", seen: "门前人行道堆放桌椅和货箱，占道约六平方米"),
        Matter(cause: "擅自设置户外广告", act: "未经批准设置户外广告设施", seen: "外墙设置广告牌一块，约十二平方米，未见批准文件"),
      ]),
    UnitProfile(
      2, "市场监督管理局", "market", "SJ", "青市监", "经营秩序管理条例", permit: "食品小作坊登记", inspection: "经营信息公示抽查",
      goods: "热轧带肋钢筋", kinds: permits + [.marketPenalty, .noPenalty, .seizure, .inspection],
      major: Matter(cause: "未按规定公示经营信息", act: "未按规定公示并使用过期的经营信息", seen: "店内公示的经营信息已经过期，线上页面未更新"),
      [
        Matter(cause: "未按规定公示经营信息", act: "未按规定公示并使用过期的经营信息", seen: "店内公示的经营信息已经过期，线上页面未更新"),
        Matter(cause: "使用未经检定的计量器具", act: "使用超过检定周期的计量器具", seen: "收银台电子秤检定标志已经过期"),
      ]),
    UnitProfile(
      3, "水利局", "water", "SL", "青水", "河道管理条例", permit: "取水许可", inspection: "取水单位抽查", goods: "采砂机具",
      kinds: common + permits + [.substitutePerformance, .inspection],
      major: Matter(cause: "擅自采砂", act: "未经许可在河道内擅自采砂", seen: "河道内有采砂痕迹约四十立方米，未见许可文件"),
      [Matter(cause: "超许可取水", act: "超过许可水量取水", seen: "取水计量表读数超过年度许可水量")]),
    UnitProfile(
      4, "应急管理局", "emergency", "YJ", "青应", "安全生产管理条例", permit: "烟花爆竹零售许可", inspection: "安全生产抽查",
      goods: "烟花爆竹", kinds: common + permits + [.inspection, .seizure],
      major: Matter(cause: "擅自储存烟花爆竹", act: "未经许可擅自储存烟花爆竹", seen: "库房内存放烟花爆竹约四十箱，未见许可文件"),
      [Matter(cause: "未如实记录安全培训", act: "未如实记录安全生产教育培训情况", seen: "培训档案缺三名员工的记录")]),
    UnitProfile(
      5, "生态环境分局", "ecology", "SH", "青环", "生态环境保护条例", permit: "排污许可", inspection: "排污单位抽查", goods: "废机油",
      kinds: common + permits + [.inspection],
      major: Matter(cause: "擅自倾倒工业废渣", act: "未经批准擅自倾倒工业废渣", seen: "厂区外倾倒废渣约四十立方米，未见转移文件"),
      [Matter(cause: "物料未覆盖", act: "易产生扬尘的物料未采取覆盖措施", seen: "堆场砂石约二百吨未覆盖")]),
    UnitProfile(
      6, "农业农村局", "agriculture", "NY", "青农", "农业投入品管理条例", permit: "农药经营许可", inspection: "农资门店抽查", goods: "复混肥料",
      kinds: common + permits + [.inspection, .seizure],
      major: Matter(cause: "擅自经营限用农药", act: "未经许可擅自经营限制使用农药", seen: "货架上有限制使用农药四十瓶，未见许可文件"),
      [Matter(cause: "未建立采购台账", act: "未建立农药采购台账", seen: "门店不能提供本年度采购台账")]),
    UnitProfile(
      7, "卫生健康委员会", "health", "WJ", "青卫", "公共场所卫生管理条例", permit: "公共场所卫生许可", inspection: "公共场所卫生抽查",
      goods: "一次性用品", kinds: common + permits + [.inspection],
      major: Matter(cause: "擅自开展诊疗活动", act: "未经核准擅自开展诊疗活动", seen: "店内有诊疗床和药品四十盒，未见执业许可"),
      [Matter(cause: "从业人员无健康证明", act: "安排未取得健康证明的人员直接为顾客服务", seen: "两名服务人员不能出示健康证明")]),
    UnitProfile(
      8, "文化广电和旅游局", "culture", "WH", "青文", "文化市场管理条例", permit: "娱乐场所经营许可", inspection: "娱乐场所抽查", goods: "图书",
      kinds: common + permits + [.inspection, .seizure],
      major: Matter(cause: "擅自从事娱乐经营", act: "未经许可擅自从事娱乐场所经营", seen: "包厢四间正在营业，未见许可文件"),
      [Matter(cause: "未悬挂警示标志", act: "未在显著位置悬挂未成年人禁入标志", seen: "大厅和入口没有警示标志")]),
    UnitProfile(
      9, "自然资源局", "naturalResources", "ZR", "青自", "土地矿产管理条例", permit: "采矿许可", inspection: "矿山企业抽查", goods: "砂石",
      kinds: common + permits,
      major: Matter(cause: "擅自开采砂石", act: "未经许可擅自开采砂石", seen: "山坡有开采面约四十米，未见采矿许可"),
      [Matter(cause: "未按期提交报告", act: "未按规定期限提交年度报告", seen: "年度报告逾期未提交")]),
    UnitProfile(
      10, "交通运输局", "transport", "JT", "青交", "道路运输管理条例", permit: "道路运输经营许可", inspection: "运输企业抽查", goods: "顶灯",
      kinds: common + permits + [.inspection, .summaryPenalty],
      major: Matter(cause: "擅自从事道路运输", act: "未经许可擅自从事道路货物运输经营", seen: "货车载货约四十件，未见道路运输证"),
      [Matter(cause: "未按规定维护车辆", act: "未按规定周期维护营运车辆", seen: "两辆营运车辆没有本周期的维护记录")]),
    UnitProfile(
      11, "住房和城乡建设局", "housing", "ZJ", "青住", "建筑市场管理条例", permit: "燃气经营许可", inspection: "建筑工地抽查", goods: "脚手架扣件",
      kinds: common + permits + [.inspection],
      major: Matter(cause: "擅自施工", act: "未取得施工许可擅自施工", seen: "工地已完成基础约四十平方米，未见施工许可"),
      [Matter(cause: "未公示工程信息", act: "施工现场未按规定公示工程信息", seen: "工地入口没有公示牌")]),
    UnitProfile(
      12, "人力资源和社会保障局", "labour", "RS", "青人社", "劳动用工管理条例", permit: "劳务派遣经营许可", inspection: "用工单位抽查",
      goods: "台账", kinds: permits + [.ordinaryPenalty, .courtExecution, .inspection],
      major: Matter(cause: "擅自经营劳务派遣", act: "未经许可擅自经营劳务派遣业务", seen: "派遣员工四十人，未见许可文件"),
      [Matter(cause: "未建立职工名册", act: "未按规定建立职工名册", seen: "不能提供职工名册")]),
    UnitProfile(
      13, "公安分局", "police", "GA", "青公", "特种行业管理条例", permit: "旅馆业特种行业许可", inspection: "旅馆业抽查", goods: "管制器具",
      kinds: permits,
      major: Matter(cause: "擅自经营旅馆", act: "未经许可擅自经营旅馆", seen: "客房四间正在营业，未见许可文件"),
      [Matter(cause: "未登记住宿旅客", act: "未按规定登记住宿旅客信息", seen: "登记系统缺两名旅客")]),
    UnitProfile(
      14, "教育局", "education", "JY", "青教", "校外培训管理条例", permit: "校外培训机构办学许可", inspection: "校外培训机构抽查",
      goods: "教材", kinds: permits + [.ordinaryPenalty, .inspection],
      major: Matter(cause: "擅自举办培训", act: "未经许可擅自举办校外培训", seen: "教室四间正在上课，未见办学许可"),
      [Matter(cause: "未公示收费项目", act: "未按规定公示收费项目和标准", seen: "大厅没有收费公示")]),
    UnitProfile(
      15, "民政局", "civil", "MZ", "青民", "养老服务管理条例", permit: "公墓经营许可", inspection: "养老机构抽查", goods: "祭品",
      kinds: permits + [.ordinaryPenalty, .inspection],
      major: Matter(cause: "擅自经营公墓", act: "未经许可擅自经营公墓", seen: "墓位四十个，未见许可文件"),
      [Matter(cause: "未签订服务协议", act: "养老机构未与老年人签订服务协议", seen: "三名入住老人没有服务协议")]),
    UnitProfile(
      16, "林业局", "other", "LY", "青林", "林木保护条例", permit: "林木采伐许可", inspection: "木材经营企业抽查", goods: "木材",
      kinds: common,
      major: Matter(cause: "擅自采伐林木", act: "未经许可擅自采伐林木", seen: "林地内有新鲜伐桩四十个，未见采伐许可"),
      [Matter(cause: "未建立木材台账", act: "未建立木材经营台账", seen: "不能提供木材入库台账")]),
    UnitProfile(
      17, "烟草专卖局", "tobacco", "YC", "青烟", "烟草零售管理条例", permit: "烟草专卖零售许可", inspection: "卷烟零售户抽查", goods: "卷烟",
      kinds: permits + [.ordinaryPenalty, .inspection],
      major: Matter(cause: "擅自经营卷烟", act: "未经许可擅自经营卷烟批发", seen: "库房内有卷烟四十条，未见许可文件"),
      [Matter(cause: "未在当地进货", act: "未在当地烟草专卖批发企业进货", seen: "货架上有二十条卷烟没有本地喷码")]),
    UnitProfile(
      18, "医疗保障局", "medicalInsurance", "YB", "青医保", "医疗保障基金监督条例", permit: "定点药店确认", inspection: "定点药店抽查",
      goods: "药品", kinds: [.ordinaryPenalty, .courtExecution, .inspection],
      major: Matter(cause: "违规结算", act: "未按规定结算医疗保障基金", seen: "结算记录与处方不符四十笔"),
      [Matter(cause: "未按规定保管资料", act: "未按规定保管财务账目和处方", seen: "缺上季度处方")]),
    UnitProfile(
      19, "消防救援大队", "emergency", "XF", "青消", "消防安全管理条例", permit: "公众聚集场所消防许可", inspection: "公众聚集场所抽查",
      goods: "灭火器", kinds: permits + [.ordinaryPenalty, .courtExecution, .inspection],
      major: Matter(cause: "擅自投入使用", act: "未经消防许可擅自投入使用", seen: "大厅四十桌正在营业，未见许可文件"),
      [Matter(cause: "占用疏散通道", act: "占用疏散通道堆放物品", seen: "二层疏散通道堆放货物约三立方米")]),
    UnitProfile(
      20, "发展和改革委员会", "other", "FG", "青发改", "粮食流通管理条例", permit: "固定资产投资项目节能审查", inspection: "粮食收购企业抽查",
      goods: "粮食", kinds: permits + [.ordinaryPenalty, .inspection],
      major: Matter(cause: "擅自开工", act: "未经节能审查擅自开工", seen: "厂房基础约四十米，未见审查文件"),
      [Matter(cause: "未建立收购台账", act: "未建立粮食收购台账", seen: "不能提供收购台账")]),
    UnitProfile(
      21, "商务局", "other", "SW", "青商", "商业流通管理条例", permit: "成品油零售经营许可", inspection: "预付卡企业抽查", goods: "成品油",
      kinds: permits + [.ordinaryPenalty],
      major: Matter(cause: "擅自零售成品油", act: "未经许可擅自零售成品油", seen: "加油机四台正在使用，未见许可文件"),
      [Matter(cause: "未备案发卡", act: "发行单用途商业预付卡未按规定备案", seen: "已发卡三百张，未见备案")]),
    UnitProfile(
      22, "司法局", "justice", "SF", "青司", "法律服务管理条例", permit: "基层法律服务所设立", inspection: "法律服务所抽查", goods: "印章",
      kinds: permits + [.ordinaryPenalty],
      major: Matter(cause: "擅自执业", act: "未经许可擅自以法律服务所名义执业", seen: "门店悬挂招牌，未见许可文件"),
      [Matter(cause: "未建立业务档案", act: "法律服务所未按规定建立业务档案", seen: "上年度案件没有归档")]),
    UnitProfile(
      23, "人民政府", "other", "ZS", "青政", "房屋征收管理条例", permit: "", inspection: "", goods: "", kinds: [.expropriation],
      major: Matter(cause: "", act: "", seen: ""), []),
  ]

  private init(
    _ number: Int, _ name: String, _ department: String, _ letters: String, _ sign: String, _ regulation: String,
    permit: String, inspection: String, goods: String, kinds: [BaseCase.Kind], major: Matter, _ matters: [Matter]
  ) {
    self.number = number
    self.name = "青石区" + name
    self.department = department
    self.letters = letters
    self.sign = sign
    self.regulation = "《青石市\(regulation)》（虚构）"
    self.matters = matters
    self.major = major
    self.permit = permit
    self.inspection = inspection
    self.goods = goods
    self.kinds = kinds
  }
}
