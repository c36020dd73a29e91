import Model

/// Sentences for files that a case names and that are not as it says: the case or the file is wrong.
enum AttachmentProblems {
  static func missing(_ name: String, _ place: Place, file: String) -> Problem {
    Problem(
      file: file, place: place, code: "attachment.missing",
      message: BilingualText(
        zh: "所列附件“\(name)”不在案卷文件夹或压缩包里",
        en: "the attachment “\(name)” named here is not in the case’s folder or zip"),
      remedy: BilingualText(
        zh: "把文件放到这个位置（从 case.xml 所在处起算，大小写一致），或者改正 file",
        en: "put the file there (counted from where case.xml stands, upper and lower case alike), or correct file"))
  }

  static func differs(_ name: String, stated: String, actual: String, _ place: Place, file: String) -> Problem {
    Problem(
      file: file, place: place, code: "attachment.differs",
      message: BilingualText(
        zh: "附件“\(name)”与案卷所记摘要不符：sha256 写“\(stated)”，实为“\(actual)”",
        en: "the attachment “\(name)” is not the file recorded: sha256 is “\(stated)” here, in fact “\(actual)”"),
      remedy: BilingualText(
        zh: "调取原始文件核对：文件被改动的，换回原件；文件无误的，改正 sha256",
        en: "compare with the original: put it back where the file was changed, correct sha256 where the file is right")
    )
  }
}
