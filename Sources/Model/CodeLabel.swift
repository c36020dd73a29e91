/// Words for the codes of the case format that reports print; a code without words stays as it is.
package enum CodeLabel {
  /// What a case file is about.
  package static func matter(_ code: String) -> BilingualText {
    switch code {
    case "penalty": BilingualText(zh: "行政处罚", en: "penalty")
    case "noPenalty": BilingualText(zh: "不予处罚", en: "no penalty")
    case "seizure": BilingualText(zh: "行政强制措施", en: "coercive measure")
    case "permit": BilingualText(zh: "行政许可", en: "permit")
    case "execution": BilingualText(zh: "行政强制执行", en: "coercive execution")
    case "inspection": BilingualText(zh: "行政检查", en: "inspection")
    case "expropriation": BilingualText(zh: "行政征收", en: "expropriation")
    case "other": BilingualText(zh: "其他", en: "other")
    default: BilingualText(zh: code, en: code)
    }
  }

  /// How a decision was made.
  package static func procedure(_ code: String) -> BilingualText {
    switch code {
    case "ordinary": BilingualText(zh: "普通程序", en: "ordinary procedure")
    case "summary": BilingualText(zh: "简易程序", en: "summary procedure")
    default: BilingualText(zh: code, en: code)
    }
  }

  /// `penalty/ordinary`: what a draw is stratified by.
  package static func stratum(_ code: String) -> BilingualText {
    let parts = code.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let matter = matter(parts.first ?? "")
    guard parts.count == 2 else { return matter }
    let procedure = procedure(parts[1])
    return BilingualText(zh: "\(matter.zh)·\(procedure.zh)", en: "\(matter.en), \(procedure.en)")
  }

  /// What a decision decides.
  package static func decision(_ code: String) -> BilingualText {
    switch code {
    case "withdrawal": BilingualText(zh: "撤销案件", en: "withdrawal")
    case "transfer": BilingualText(zh: "移送", en: "transfer")
    case "substitutePerformance": BilingualText(zh: "代履行", en: "substitute performance")
    case "compensation": BilingualText(zh: "补偿", en: "compensation")
    default: matter(code)
    }
  }

  /// A kind of penalty.
  package static func penalty(_ code: String) -> BilingualText {
    switch code {
    case "warning": BilingualText(zh: "警告", en: "warning")
    case "publicCriticism": BilingualText(zh: "通报批评", en: "public criticism")
    case "fine": BilingualText(zh: "罚款", en: "fine")
    case "confiscateIncome": BilingualText(zh: "没收违法所得", en: "confiscation of income")
    case "confiscateGoods": BilingualText(zh: "没收非法财物", en: "confiscation of goods")
    case "suspendLicence": BilingualText(zh: "暂扣许可证件", en: "suspension of a licence")
    case "lowerQualification": BilingualText(zh: "降低资质等级", en: "lowering of a qualification")
    case "revokeLicence": BilingualText(zh: "吊销许可证件", en: "revocation of a licence")
    case "restrictActivity": BilingualText(zh: "限制开展生产经营活动", en: "restriction of business")
    case "suspendBusiness": BilingualText(zh: "责令停产停业", en: "suspension of business")
    case "closeBusiness": BilingualText(zh: "责令关闭", en: "closing of a business")
    case "restrictEmployment": BilingualText(zh: "限制从业", en: "restriction of employment")
    case "detention": BilingualText(zh: "行政拘留", en: "detention")
    case "other": BilingualText(zh: "其他处罚", en: "another penalty")
    default: BilingualText(zh: code, en: code)
    }
  }

  /// The field of an enforcement unit.
  package static func department(_ code: String) -> BilingualText {
    switch code {
    case "urban": BilingualText(zh: "城市管理", en: "urban management")
    case "market": BilingualText(zh: "市场监督管理", en: "market regulation")
    case "police": BilingualText(zh: "公安", en: "police")
    case "ecology": BilingualText(zh: "生态环境", en: "ecology and environment")
    case "agriculture": BilingualText(zh: "农业农村", en: "agriculture")
    case "transport": BilingualText(zh: "交通运输", en: "transport")
    case "health": BilingualText(zh: "卫生健康", en: "health")
    case "water": BilingualText(zh: "水利", en: "water")
    case "housing": BilingualText(zh: "住房和城乡建设", en: "housing")
    case "culture": BilingualText(zh: "文化和旅游（文物）", en: "culture and relics")
    case "emergency": BilingualText(zh: "应急管理", en: "emergency management")
    case "labour": BilingualText(zh: "人力资源和社会保障", en: "labour")
    case "naturalResources": BilingualText(zh: "自然资源", en: "natural resources")
    case "education": BilingualText(zh: "教育", en: "education")
    case "civil": BilingualText(zh: "民政", en: "civil affairs")
    case "tobacco": BilingualText(zh: "烟草专卖", en: "tobacco")
    case "justice": BilingualText(zh: "司法行政", en: "justice")
    case "medicalInsurance": BilingualText(zh: "医疗保障", en: "medical insurance")
    case "other": BilingualText(zh: "其他", en: "other")
    default: BilingualText(zh: code, en: code)
    }
  }
}
