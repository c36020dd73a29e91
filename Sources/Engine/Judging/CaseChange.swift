package import Model

/// One change to a case by the names of the fact dictionary, as examples and generated samples make them.
package enum CaseChange: Hashable, Sendable {
  /// Writes an attribute or element text found by a fact's name, in the thing with the id (or the first).
  case set(fact: String, id: String?, to: String)
  /// Removes a fact, or a whole thing.
  case remove(fact: String, id: String?)
  /// Appends the XML to the elements that the path finds from the root.
  case add(to: String, xml: String)
  /// Puts a file of this name and digest beside the case: its attachments count as read.
  case attach(file: String, sha256: String)
}

/// Why a change cannot be made.
package struct CaseChangeFault: Error, Hashable {
  package let message: BilingualText
}

extension RuleSet {
  /// A copy of a case with changes made one after the other; the format is not checked.
  package func changed(_ bytes: [UInt8], by changes: [CaseChange]) throws(CaseChangeFault) -> [UInt8] {
    guard let tree = trees(of: ["": bytes])[""] else {
      throw CaseChangeFault(message: BilingualText(zh: "不是完好的 XML", en: "not well-formed"))
    }
    var editor = CaseEditor(tree, rules: self)
    for change in changes {
      do {
        try editor.apply(change)
      } catch {
        throw CaseChangeFault(message: BilingualText(zh: error.words.zh, en: error.words.en))
      }
    }
    return editor.bytes()
  }
}
