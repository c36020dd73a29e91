/// A chosen case as a draft for publication: 标题, 关键词, 基本案情, 处理, 典型意义 (review-standards.md §2). What it means is left
/// to a person; beside the empty place stands what a program can state of it.
package struct CaseLayout: Hashable, Sendable {
  package let kind: SelectionPolicy.Kind
  package let title: String
  package let keywords: [String]
  /// 基本案情, paragraph by paragraph.
  package let account: [String]
  /// 处理.
  package let handling: [String]
  /// What was met, or not, and under which clause: help for whoever writes 典型意义.
  package let significance: [String]
  /// What has to be done before it may be published.
  package let reminders: [String]

  package init(
    kind: SelectionPolicy.Kind, title: String, keywords: [String], account: [String], handling: [String],
    significance: [String], reminders: [String]
  ) {
    self.kind = kind
    self.title = title
    self.keywords = keywords
    self.account = account
    self.handling = handling
    self.significance = significance
    self.reminders = reminders
  }
}
