import Model

/// What was masked, as a table for the bureau: what kind, where, why, and enough to recognise it, never the thing itself.
struct MaskLog {
  private let copy: PublicationCopy
  private let language: Language

  init(_ copy: PublicationCopy, language: Language) {
    self.copy = copy
    self.language = language
  }

  var bytes: [UInt8] {
    let header =
      language == .zh
      ? ["拟公示文本", "部分", "自第几字", "字数", "种类", "样子", "为什么"]
      : ["draft", "part", "from character", "characters", "kind", "looks like", "why"]
    return CommaSeparated.bytes(
      [header]
        + copy.masks.map { mask in
          [
            mask.draft, mask.part[language], "\(mask.position)", "\(mask.length)", mask.kind[language], mask.shown,
            mask.because[language],
          ]
        })
  }
}
