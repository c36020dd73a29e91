/// The sentences about zips, without the zip's own path: ``InputProblem`` puts it first.
extension ZipProblem {
  var chinese: String {
    switch self {
    case .notAZip: "不是 zip 压缩包；请重新打包为 zip，或直接给出案卷文件夹"
    case .damaged: "压缩包不完整，或目录与内容不一致；请重新打包或重新传输"
    case .split: "这是分卷压缩包的一卷；请重新打包为单个 zip"
    case .tooManyEntries(let limit): "压缩包内超过 \(limit) 个条目；请解压后给出文件夹"
    case .nameLeadsOut(let name): "其中条目“\(printable(name))”的路径指向压缩包之外；请用相对路径重新打包，不带盘符和“..”"
    case .duplicateName(let name): "其中有两个条目都叫“\(printable(name))”；请删去一个后重新打包"
    case .undecodableName(let shown): "其中条目名“\(printable(shown))”不是 UTF-8，也不是 GB18030；请改名后重新打包"
    case .noCase: "压缩包内没有案卷；case.xml 应在最上层，或在最上层的一个文件夹里（压缩包里的压缩包不打开）"
    case .severalCases(let names):
      "压缩包内有 \(names.count) 个 case.xml（\(Self.list(names, "、"))）；请一案一包，或解压后给出文件夹"
    case .encrypted(let name): "其中条目“\(printable(name))”已加密；请去掉密码后重新打包"
    case .notAFile(let name): "其中条目“\(printable(name))”是链接或特殊文件，不是普通文件；请放入文件本身后重新打包"
    case .unknownCompression(let name): "其中条目“\(printable(name))”的压缩方法不支持；请用普通的 zip（Deflate）重新打包"
    case .damagedEntry(let name): "其中条目“\(printable(name))”已损坏，不能解压；请用原文件重新打包"
    case .untrueSize(let name, let declared):
      "其中条目“\(printable(name))”的实际大小与所写的 \(declared) 字节不符；请用原文件重新打包"
    case .tooLarge(let name, let limit): "其中条目“\(printable(name))”解压后超过上限 \(limit) 字节；附件不要写入 XML"
    case .swells(let name, let limit):
      "其中条目“\(printable(name))”解压后超过压缩前的 \(limit) 倍，疑为压缩炸弹；确属正常文件的，请解压后给出文件夹"
    case .tooMuch(let limit): "需要解压的内容合计超过上限 \(limit) 字节；请解压后给出文件夹"
    }
  }

  var english: String {
    switch self {
    case .notAZip: "this is no zip archive; pack it again as zip, or name the case's folder"
    case .damaged: "the archive is incomplete, or its directory contradicts its content; pack or transfer it again"
    case .split: "this is one part of a split archive; pack it again as a single zip"
    case .tooManyEntries(let limit): "the archive has more than \(limit) entries; unpack it and name the folder"
    case .nameLeadsOut(let name):
      "the entry '\(printable(name))' leads out of the archive; pack it again with relative paths, "
        + "without drive letters and '..'"
    case .duplicateName(let name):
      "two entries are named '\(printable(name))'; remove one and pack again"
    case .undecodableName(let shown):
      "the name of the entry '\(printable(shown))' is neither UTF-8 nor GB18030; rename it and pack again"
    case .noCase:
      "no case in this archive; case.xml should stand at its top or in one folder at its top "
        + "(archives within it are not opened)"
    case .severalCases(let names):
      "the archive holds \(names.count) files case.xml (\(Self.list(names, ", "))); pack one case into each zip, "
        + "or unpack it and name the folder"
    case .encrypted(let name): "the entry '\(printable(name))' is encrypted; pack it again without a password"
    case .notAFile(let name):
      "the entry '\(printable(name))' is a link or a special file; pack the file itself"
    case .unknownCompression(let name):
      "the entry '\(printable(name))' is packed by a method that is not supported; pack it as an ordinary zip (Deflate)"
    case .damagedEntry(let name):
      "the entry '\(printable(name))' is damaged and cannot be unpacked; pack it again from the original"
    case .untrueSize(let name, let declared):
      "the entry '\(printable(name))' is not of the \(declared) bytes that the archive declares; "
        + "pack it again from the original"
    case .tooLarge(let name, let limit):
      "the entry '\(printable(name))' unpacks to more than \(limit) bytes; keep attachments out of the XML"
    case .swells(let name, let limit):
      "the entry '\(printable(name))' unpacks to more than \(limit) times its size, as a zip bomb does; "
        + "if it is sound, unpack the archive and name the folder"
    case .tooMuch(let limit): "more than \(limit) bytes would have to be unpacked; unpack it and name the folder"
    }
  }

  private static func list(_ names: [String], _ separator: String) -> String {
    names.prefix(3).map { printable($0) }.joined(separator: separator) + (names.count > 3 ? separator + "…" : "")
  }
}
