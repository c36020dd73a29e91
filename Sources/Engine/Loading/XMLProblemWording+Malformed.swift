import SafeXML

extension XMLProblemWording {
  /// What is malformed, in Chinese; rarer faults keep the parser's own English.
  static func chinese(_ malformation: XMLProblem.Malformation?, or message: String) -> String {
    switch malformation {
    case .noElement: "文件没有内容，或者开头不是元素（“<”）"
    case .contentAfterRoot: "根元素结束以后还有内容"
    case .forbiddenCharacter: "有 XML 不允许的字符（多为不可见的控制字符）"
    case .notUTF8: "不是 UTF-8 编码的文字"
    case .bareAmpersand: "文字中的“&”应写作“&amp;”"
    case .unknownEntity: "使用了没有定义的实体（如“&nbsp;”），XML 只有 &lt; &gt; &amp; &apos; &quot;"
    case .lessThanInAttribute: "属性值里的“<”应写作“&lt;”"
    case .attributeWithoutQuotes: "属性值没有用引号括起"
    case .attributeNotFinished: "属性值的引号没有闭合"
    case .attributeWithoutValue: "属性没有写值（应为 名称=\"值\"）"
    case .attributeTwice: "同一元素里属性重复"
    case .commentNotFinished: "注释没有以“-->”结束"
    case .sectionNotFinished: "CDATA 没有以“]]>”结束"
    case .sectionEndInText: "文字里不得出现“]]>”"
    case .missingSpace: "属性之间缺少空格"
    case .noName: "“<”或“&”后面不是名称；文字中的“<”“&”应写作“&lt;”“&amp;”"
    case .tagNotClosed: "标签没有以“>”结束"
    case .tagsDiffer: "开始标签和结束标签不配对"
    case .elementNotFinished: "元素没有结束，文件可能不完整（被截断）"
    case .unknownPrefix: "使用了没有声明的命名空间前缀"
    case .declarationNotFirst: "“<?xml …?>”之前不能有空行、空格或者别的内容，它应当在文件的最前面"
    case nil: message
    }
  }
}
