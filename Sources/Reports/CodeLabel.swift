import Model

/// Words for the codes of the case format that reports print; a code without words stays as it is.
enum CodeLabel {
  /// What a case file is about.
  static func matter(_ code: String) -> BilingualText {
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

  /// The field of an enforcement unit.
  static func department(_ code: String) -> BilingualText {
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
    default: BilingualText(zh: code, en: code)
    }
  }
}
