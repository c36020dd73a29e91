import Model

extension PublicationGateReader {
  /// `<hide each= fact= when= option= default=>` and `<drop each= when=>`, each with its reason.
  mutating func masking(_ roots: [RuleElement]) -> PublicationMasking {
    var hides: [PublicationMasking.Hide] = []
    var drops: [PublicationMasking.Drop] = []
    var because: BilingualText?
    for element in roots.flatMap({ $0.children("masking") }) {
      because = because ?? element.bilingual("because")
      for child in element.children where child.name != "because" {
        guard let each = child["each"].flatMap({ dictionary.thingsByName[$0] }), let why = child.bilingual("because")
        else {
          unknown(child["each"] ?? child.name, among: Array(dictionary.thingsByName.keys), child)
          continue
        }
        let names = NameResolution(dictionary: dictionary, item: each)
        do {
          let when = try child["when"].map { try ExpressionParser.condition($0, names: names, origin: child.origin) }
          if child.name == "hide", let fact = child["fact"] {
            hides.append(
              PublicationMasking.Hide(
                each: each, fact: try ExpressionParser.fact(fact, names: names), when: when,
                option: child["option"].map {
                  PublicationMasking.Option(name: $0, isOnByDefault: child["default"] == "yes")
                }, because: why))
          } else if child.name == "drop", let when {
            drops.append(PublicationMasking.Drop(each: each, when: when, because: why))
          } else {
            unknown(child.name, among: ["hide", "drop"], child)
          }
        } catch let fault as ExpressionFault {
          problems.add(fault, in: child["when"] ?? child["fact"] ?? "", child.origin)
        } catch {
          continue
        }
      }
    }
    return PublicationMasking(
      hides: hides, drops: drops,
      because: because ?? BilingualText(zh: "个人信息", en: "personal data"))
  }
}
