import Engine
import FoundationEssentials
import Intake
import Model
import Review
import SafeXML
import Testing

/// Whatever users read exists in both languages. In an English sentence what is not English stands in quotation marks
/// “…”: names, titles and values of a case, conditions of the rule language.
@Suite struct TranslationTests {
  private static let ruleFiles = files(below: "Rules").filter { !$0.hasPrefix("Rules/bases/") }
  private static let cases = ["Rules/bases", "Samples/cases", "Samples/real", "Samples/units"].flatMap(files)
    .filter { $0 != "Samples/real/labels.xml" }

  private static func files(below folder: String) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: Checkout.root + "/" + folder)) ?? []
    return paths.filter { $0.hasSuffix(".xml") }.sorted().map { folder + "/" + $0 }
  }

  @Test(arguments: ruleFiles)
  func everyTextOfARuleFileStandsInBothLanguages(file: String) throws {
    let tree = try #require(parseXML(try InputReader().read(Checkout.root + "/" + file).text.utf8).tree)
    let lang = tree.vocabulary.find("lang", namespace: "http://www.w3.org/XML/1998/namespace")
    for node in tree.nodes.indices.map(Int32.init) {
      let place = "\(file):\(tree.nodes[Int(node)].line)"
      #expect(attribute("zh", of: node, in: tree).isEmpty == attribute("en", of: node, in: tree).isEmpty, "\(place)")
      #expect(isEnglish(attribute("en", of: node, in: tree)), "\(place)")
      guard let lang else { continue }
      var texts: [String: [String: Int]] = [:]
      for child in tree.children(of: node) {
        guard let range = tree.attribute(named: lang, of: child) else { continue }
        let (language, text) = (tree.string(ofValue: range), tree.string(ofText: child))
        texts[tree.localName(of: child) + attribute("of", of: child, in: tree), default: [:]][language, default: 0] += 1
        #expect(text.contains { !$0.isWhitespace }, "\(place)")
        #expect(language == "zh" || isEnglish(text), "\(place): \(text)")
      }
      for (name, counts) in texts { #expect(counts["zh"] == counts["en"], "\(place): \(name)") }
    }
  }

  private func attribute(_ name: String, of node: XMLTree.Index, in tree: XMLTree) -> String {
    tree.vocabulary.find(name, namespace: nil).flatMap { tree.attribute(named: $0, of: node) }
      .map { tree.string(ofValue: $0) } ?? ""
  }

  @Test(arguments: cases)
  func everySentenceOfAReportStandsInBothLanguages(file: String) throws {
    let text = try InputReader().read(Checkout.root + "/" + file).text.utf8
    let ruleSet = try #require(Checkout.ruleSet(for: file.contains("/units/") ? "units/" : ""))
    let report = try #require(Checkout.review(text, ruleSet))
    let sentences = Self.sentences(in: report)
    #expect(sentences.count > 30)
    for (path, sentence) in sentences where sentence != BilingualText(zh: "", en: "") {
      #expect(!sentence.zh.isEmpty && !sentence.en.isEmpty, "\(path): \(sentence)")
      #expect(isEnglish(sentence.en), "\(path): \(sentence.en)")
    }
  }

  /// Every sentence anywhere in a value, with the names that lead to it.
  private static func sentences(in value: Any, at path: String = "") -> [(path: String, text: BilingualText)] {
    if let text = value as? BilingualText { return [(path, text)] }
    return Mirror(reflecting: value).children.flatMap { child in
      sentences(in: child.value, at: child.label.map { path + "/" + $0 } ?? path)
    }
  }

  /// No Chinese character or mark outside “…”.
  private func isEnglish(_ text: String) -> Bool {
    !text.replacing(/“[^”]*”/, with: "").unicodeScalars.contains {
      (0x3000...0x9FFF).contains($0.value) || (0xFF00...0xFFEF).contains($0.value)
    }
  }

  @Test func somethingIsLookedAt() {
    #expect(Self.ruleFiles.count > 150)
    #expect(Self.cases.count > 35)
  }
}
