import SafeDigest

/// All sentences of this room: what is wrong, where, what would be right.
///
/// Every text from outside passes ``printable(_:)`` on its way in.
extension InputProblem {
  package func sentence(in language: WordingLanguage) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .missing(let path): "\(printable(path))：没有这个文件或文件夹；请核对路径"
    case .noPermission(let path): "\(printable(path))：没有读取权限；请取得读取权限后重试"
    case .isFolder(let path): "\(printable(path))：这是文件夹，此处需要文件"
    case .notAFolder(let path): "\(printable(path))：这不是文件夹，此处需要文件夹"
    case .notAFile(let path, let kind): "\(printable(path))：这是\(kind.chinese)，不是普通文件；从管道读取请用“-”"
    case .symbolicLink(let path): "\(printable(path))：符号链接未被跟随（或链接成环）；请直接给出所指的文件"
    case .impossibleName(let path): "“\(printable(path))”：不可能是文件名（为空、过长或含空字符）；请核对路径"
    case .unreadableName(let folder, let shown):
      "\(printable(folder))：其中文件名“\(printable(shown))”不是 UTF-8 编码；请改名后重试"
    case .tooLarge(let path, let limit, let size):
      "\(printable(path))：\(size.map { "\($0) 字节" } ?? "内容")超过上限 \(limit) 字节；请拆分文件，附件不要写入 XML"
    case .changedWhileReading(let path): "\(printable(path))：读取时文件仍在变化；请待写入完成后重试"
    case .readFailed(let path, let code): "\(printable(path))：读取失败（系统错误 \(code)）；请检查磁盘或网络后重试"
    case .digestUnavailable(let path, let algorithm):
      "\(printable(path))：本机 OpenSSL 无法计算 \(algorithm.name)；请检查其安装"
    case .unsupportedEncoding(let path, let name):
      "\(printable(path))：不支持编码“\(printable(name))”；请另存为 UTF-8（也可用 UTF-16、GBK、GB18030）"
    case .encodingUnavailable(let path, let encoding):
      "\(printable(path))：本机缺少 \(encoding.name) 转换表；请另存为 UTF-8，或安装系统的 gconv 模块"
    case .undecodable(let path, let encoding, let offset, let line):
      "\(printable(path))：第 \(line) 行（第 \(offset) 字节，从 0 起）不是有效的 \(encoding.name) 文字；请用原系统重新导出"
    case .contraryDeclaration(let path, let declared, let actual):
      "\(printable(path))：声明编码为“\(printable(declared))”，内容却像是 \(actual.name)；请改正声明，或按声明的编码重新保存"
    case .outsideFolder(let folder, let name):
      "\(printable(folder))：附件名“\(printable(name))”指向案卷文件夹之外；请写相对于该文件夹的路径"
    case .tooDeep(let path, let limit): "\(printable(path))：文件夹嵌套超过 \(limit) 层，未再向下查找；请直接给出该文件夹"
    case .noCases(let path): "\(printable(path))：文件夹中没有案卷；应有 case.xml 或其他 .xml 文件"
    case .strayAdjudication(let path):
      "\(printable(path))：旁边没有它所评定的案卷，未采用；案卷 X.xml 的人工评定应名为 X.adjudication.xml，"
        + "案卷文件夹和 zip 内的应名为 adjudication.xml"
    case .unreadEntry(let path):
      "\(printable(path))：没有读：单位文件夹中只读 unit.xml 和 cases 中的案卷（.xml、.zip、含 case.xml 的文件夹，不跟随链接）；"
        + "是案卷的请照此命名并放入 cases，不是的请移出"
    case .zip(let path, let problem): "\(printable(path))：\(problem.chinese)"
    case .otherExtension(let path, let wanted):
      "\(printable(path))：没有读：文件名不是以 .\(wanted) 结尾；请改名，不要的请移出这个文件夹"
    case .rulesNotFound(let tried):
      "找不到评查标准文件夹 Rules；请用 --rules 或环境变量 ANJUAN_RULES 指定（已找过：\(printable(tried.joined(separator: "、")))）"
    }
  }

  private var english: String {
    switch self {
    case .missing(let path): "\(printable(path)): no such file or folder; check the path"
    case .noPermission(let path): "\(printable(path)): no permission to read it; ask for read access"
    case .isFolder(let path): "\(printable(path)): this is a folder where a file is needed"
    case .notAFolder(let path): "\(printable(path)): this is not a folder, and a folder is needed"
    case .notAFile(let path, let kind):
      "\(printable(path)): this is a \(kind.english), not a file; use - to read a pipe"
    case .symbolicLink(let path):
      "\(printable(path)): a symbolic link was not followed (or runs in a circle); name the file itself"
    case .impossibleName(let path):
      "'\(printable(path))': no file can have this name (empty, too long, or with a NUL); check the path"
    case .unreadableName(let folder, let shown):
      "\(printable(folder)): the name '\(printable(shown))' in it is not UTF-8; rename it"
    case .tooLarge(let path, let limit, let size):
      "\(printable(path)): \(size.map { "\($0) bytes are" } ?? "the content is") over the limit of \(limit) bytes; "
        + "split the file, and keep attachments out of the XML"
    case .changedWhileReading(let path):
      "\(printable(path)): the file changed while it was read; try again when it is complete"
    case .readFailed(let path, let code):
      "\(printable(path)): reading failed (system error \(code)); check the disk or network"
    case .digestUnavailable(let path, let algorithm):
      "\(printable(path)): OpenSSL on this machine cannot compute \(algorithm.name); check its installation"
    case .unsupportedEncoding(let path, let name):
      "\(printable(path)): the encoding '\(printable(name))' is not supported; save it as UTF-8 "
        + "(or UTF-16, GBK, GB18030)"
    case .encodingUnavailable(let path, let encoding):
      "\(printable(path)): this machine has no table for \(encoding.name); save the file as UTF-8, "
        + "or install the system's gconv modules"
    case .undecodable(let path, let encoding, let offset, let line):
      "\(printable(path)): line \(line) (byte \(offset), from 0) is not valid \(encoding.name); "
        + "export the file again from its source"
    case .contraryDeclaration(let path, let declared, let actual):
      "\(printable(path)): the declaration says '\(printable(declared))', but the content looks like \(actual.name); "
        + "correct the declaration, or save the file in the encoding it declares"
    case .outsideFolder(let folder, let name):
      "\(printable(folder)): the attachment name '\(printable(name))' leads out of the case's folder; "
        + "write a path relative to it"
    case .tooDeep(let path, let limit):
      "\(printable(path)): more than \(limit) folders deep, not searched further; name this folder itself"
    case .strayAdjudication(let path):
      "\(printable(path)): beside no case that it could be about, so it was not used; that of X.xml is named "
        + "X.adjudication.xml, and that in a case folder or a zip adjudication.xml"
    case .noCases(let path): "\(printable(path)): no case in this folder; it should hold case.xml or other .xml files"
    case .unreadEntry(let path):
      "\(printable(path)): not read; of a unit's folder only unit.xml and the cases in cases are (.xml, .zip, folders with "
        + "case.xml, no links): name it so and put it there if it is a case, else move it away"
    case .zip(let path, let problem): "\(printable(path)): \(problem.english)"
    case .otherExtension(let path, let wanted):
      "\(printable(path)): not read, since its name does not end in .\(wanted); rename it, or move it out of this folder"
    case .rulesNotFound(let tried):
      "no Rules folder found; name it with --rules or the variable ANJUAN_RULES "
        + "(looked at: \(printable(tried.joined(separator: ", "))))"
    }
  }
}

extension InputProblem.SpecialFile {
  fileprivate var chinese: String {
    switch self {
    case .pipe: "管道"
    case .socket: "套接字"
    case .device: "设备"
    }
  }

  fileprivate var english: String {
    switch self {
    case .pipe: "pipe"
    case .socket: "socket"
    case .device: "device"
    }
  }
}

extension InputNote {
  package func sentence(in language: WordingLanguage) -> String {
    switch (self, language) {
    case (.assumedEncoding(let path, let encoding), .chinese):
      "\(printable(path))：文件未写明（或未完整写明）编码，按 \(encoding.name) 读取；请在 XML 声明中写明编码"
    case (.assumedEncoding(let path, let encoding), .english):
      "\(printable(path)): the file does not fully state its encoding and was read as \(encoding.name); declare it"
    case (.alsoValidUTF8(let path, let declared), .chinese):
      "\(printable(path))：按声明的“\(printable(declared))”读取，但内容也是有效的 UTF-8；如文字显示为乱码，请改正声明"
    case (.alsoValidUTF8(let path, let declared), .english):
      "\(printable(path)): read as the declared '\(printable(declared))', but the bytes are valid UTF-8 too; "
        + "if the text looks garbled, correct the declaration"
    case (.attachmentsNeedFolder(let path), .chinese):
      "\(printable(path))：单个 XML 文件没有附件文件夹，未读取附件；请给出含 case.xml 的文件夹或 zip"
    case (.attachmentsNeedFolder(let path), .english):
      "\(printable(path)): a lone XML file has no folder for attachments, so none were read; "
        + "name a folder or zip with a case.xml"
    case (.linkSkipped(let path), .chinese):
      "\(printable(path))：文件夹中的符号链接未被跟随；如需评查，请直接给出该路径"
    case (.linkSkipped(let path), .english):
      "\(printable(path)): a symbolic link in a folder was not followed; name it directly if it belongs to the cases"
    }
  }
}

extension OutputProblem {
  package func sentence(in language: WordingLanguage) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private var chinese: String {
    switch self {
    case .wouldOverwriteInput(let path): "\(printable(path))：这是输入文件，不能覆盖；请另给输出路径"
    case .alreadyThere(let path): "\(printable(path))：文件已存在，未覆盖；请另给输出路径"
    case .notAFile(let path): "\(printable(path))：不是普通文件，不能写入；请给出文件路径"
    case .missingFolder(let path): "\(printable(path))：所在文件夹不存在；请先建立文件夹"
    case .noPermission(let path): "\(printable(path))：没有写入权限；请换一个文件夹"
    case .noSpace(let path): "\(printable(path))：磁盘空间不足；请清理后重试"
    case .readOnly(let path): "\(printable(path))：所在磁盘只读；请换一个文件夹"
    case .impossibleName(let path): "“\(printable(path))”：不能用作文件名；请另给输出路径"
    case .writeFailed(let path, let code): "\(printable(path))：写入失败（系统错误 \(code)）；请检查磁盘或网络后重试"
    }
  }

  private var english: String {
    switch self {
    case .wouldOverwriteInput(let path): "\(printable(path)): this is an input and stays; name another output"
    case .alreadyThere(let path): "\(printable(path)): the file exists and was kept; name another output"
    case .notAFile(let path): "\(printable(path)): not a regular file; name a file to write to"
    case .missingFolder(let path): "\(printable(path)): its folder does not exist; create it first"
    case .noPermission(let path): "\(printable(path)): no permission to write there; choose another folder"
    case .noSpace(let path): "\(printable(path)): the disk is full; make room and try again"
    case .readOnly(let path): "\(printable(path)): that disk is read-only; choose another folder"
    case .impossibleName(let path): "'\(printable(path))': cannot be a file name; name another output"
    case .writeFailed(let path, let code):
      "\(printable(path)): writing failed (system error \(code)); check the disk or network"
    }
  }
}
