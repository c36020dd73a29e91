import Model

extension FormatFault {
  /// What is wrong with a written code or number; nil when it is well formed.
  static func find(in text: String, as format: FormatCheck.Format) -> FormatFault? {
    switch format {
    case .unifiedCode: UnifiedCode.check(text).map(fault)
    case .citizenNumber: CitizenNumber.check(text).map(fault)
    case .documentNumber: fault(DocumentNumber.faults(in: text))
    }
  }

  private static func fault(_ fault: UnifiedCode.Fault) -> FormatFault {
    switch fault {
    case .length(let count):
      FormatFault(zh: "统一社会信用代码应为 18 位，此处 \(count) 位", en: "a unified code has 18 characters, not \(count)")
    case .character(let character, let place):
      FormatFault(zh: "第 \(place) 位不能是“\(character)”", en: "character \(place) may not be “\(character)”")
    case .checkDigits(let wrong):
      // Codes of early registrations fail GB 11714 alone, so place 17 by itself is a hint only.
      FormatFault(
        zh: wrong.map { "第 \($0.place) 位校验码应为 \($0.expected)，写作 \($0.found)" }.joined(separator: "；"),
        en: wrong.map { "check character \($0.place) should be \($0.expected), not \($0.found)" }.joined(
          separator: "; "),
        isStyle: wrong.allSatisfy { $0.place == 17 })
    }
  }

  private static func fault(_ fault: CitizenNumber.Fault) -> FormatFault {
    switch fault {
    case .length(let count):
      FormatFault(zh: "身份证号应为 18 位，此处 \(count) 位", en: "a citizen number has 18 characters, not \(count)")
    case .character(let character, let place):
      FormatFault(zh: "第 \(place) 位不能是“\(character)”", en: "character \(place) may not be “\(character)”")
    case .region(let digits): FormatFault(zh: "没有省级代码 \(digits)", en: "there is no province \(digits)")
    case .birthDate(let digits): FormatFault(zh: "出生日期 \(digits) 不存在", en: "the birth date \(digits) does not exist")
    case .checkDigit(let wrong):
      FormatFault(
        zh: "校验码应为 \(wrong.expected)，写作 \(wrong.found)",
        en: "the check digit should be \(wrong.expected), not \(wrong.found)")
    }
  }

  private static func fault(_ faults: [DocumentNumber.Fault]) -> FormatFault? {
    guard let gravest = faults.first(where: { !$0.isStyle }) ?? faults.first else { return nil }
    let (zh, en): (String, String)
    switch gravest {
    case .unreadable: (zh, en) = ("看不出年份和序号，应如 青市监罚决〔2025〕15号", "no year and sequence; write it like 青市监罚决〔2025〕15号")
    case .noAgency: (zh, en) = ("缺机关代字", "the agency word is missing")
    case .brackets(let written):
      (zh, en) = (
        "年份应加六角括号〔〕\(written.isEmpty ? "" : "，写作 \(written)")",
        "the year stands in 〔〕\(written.isEmpty ? "" : ", not \(written)")"
      )
    case .shortYear(let year): (zh, en) = ("年份应为四位，写作 \(year)", "the year has four digits, not \(year)")
    case .leadingZero(let number): (zh, en) = ("序号不编虚位，写作 \(number)", "the sequence has no leading zero (\(number))")
    case .ordinalWord: (zh, en) = ("序号前不加“第”（格式提示）", "no 第 before the sequence (style)")
    case .missingEnding: (zh, en) = ("缺“号”字", "号 is missing")
    case .spacing: (zh, en) = ("文号中有空格（格式提示）", "spaces in the number (style)")
    case .wideDigits: (zh, en) = ("数字应为半角（格式提示）", "digits should be half-width (style)")
    case .compoundSequence(let number):
      (zh, en) = ("序号 \(number) 不是一个整数（格式提示）", "the sequence \(number) is not one number (style)")
    case .trailing: (zh, en) = ("“号”后还有文字", "text follows 号")
    }
    return FormatFault(zh: zh, en: en, isStyle: gravest.isStyle)
  }
}
