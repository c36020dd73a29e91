/// Turns a value into XML by the same description of it from which JSON is made, so that neither can say what the other
/// does not.
///
/// A text, number or yes/no becomes an attribute of its owner, a value with members an element, a list an element with
/// one element for each of its values. A member without value is left out.
struct XMLEncoding: Encoder {
  let part: XMLPart
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(Members(part: part))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { Items(part: part) }

  func singleValueContainer() -> any SingleValueEncodingContainer { Leaf(part: part) }

  /// What the elements of a list are called: the list's name in the singular.
  static func nameOfItems(in list: String) -> String {
    switch list {
    case "parties": "party"
    case "working": "step"
    case "basis": "clause"
    case "human": "verdict"
    case "blockedBy", "along", "onDeclarationOnly", "leftToPerson": "requirement"
    case "disputed": "moment"
    case "who": "name"
    case "differing": "finding"
    case _ where list.hasSuffix("s"): String(list.dropLast())
    default: "item"
    }
  }
}

/// The members of a value.
private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let part: XMLPart
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) {}

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    let member = XMLPart(key.stringValue)
    if let options = value as? [String: String] {
      // Names that users choose are no names of attributes.
      for option in options.sorted(by: { $0.key < $1.key }) {
        let item = XMLPart(XMLEncoding.nameOfItems(in: member.name))
        item.attribute("name", option.key)
        item.attribute("value", option.value)
        member.add(item)
      }
    } else {
      try value.encode(to: XMLEncoding(part: member))
    }
    if let text = member.text { part.attribute(member.name, text) } else { part.add(member) }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    XMLEncoding(part: added(key.stringValue)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    XMLEncoding(part: added(key.stringValue)).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { XMLEncoding(part: part) }
  func superEncoder(forKey key: Key) -> any Encoder { XMLEncoding(part: added(key.stringValue)) }

  private func added(_ name: String) -> XMLPart {
    let member = XMLPart(name)
    part.add(member)
    return member
  }
}

/// The values of a list.
private struct Items: UnkeyedEncodingContainer {
  let part: XMLPart
  var codingPath: [any CodingKey] { [] }
  var count: Int { part.parts.count }

  func encodeNil() { _ = added() }

  func encode<Value: Encodable>(_ value: Value) throws { try value.encode(to: XMLEncoding(part: added())) }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    XMLEncoding(part: added()).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { XMLEncoding(part: added()).unkeyedContainer() }

  func superEncoder() -> any Encoder { XMLEncoding(part: added()) }

  private func added() -> XMLPart {
    let item = XMLPart(XMLEncoding.nameOfItems(in: part.name))
    part.add(item)
    return item
  }
}

/// A single text, number or yes/no.
private struct Leaf: SingleValueEncodingContainer {
  let part: XMLPart
  var codingPath: [any CodingKey] { [] }

  func encodeNil() {}

  func encode<Value: Encodable>(_ value: Value) throws {
    switch value {
    case let text as String: part.text = text
    case let number as Int: part.text = String(number)
    case let answer as Bool: part.text = answer ? "true" : "false"
    default: try value.encode(to: XMLEncoding(part: part))
    }
  }
}
