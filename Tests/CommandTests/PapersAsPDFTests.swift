import Testing

/// PDF comes through another program: here one of our own that stands in for it.
struct PapersAsPDFTests {
  @Test(arguments: [("zh_CN.UTF-8", "请安装"), ("en_US.UTF-8", "install chromium")])
  func withoutAProgramItIsSaidAndNothingIsWritten(locale: String, words: String) throws {
    let folder = try TemporaryFolder()
    folder.folder("empty")
    let run = try papers(folder, path: folder / "empty", locale: locale)
    #expect(run.code == 2)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.errors.contains("--format docx"))
    #expect(try !folder.names().contains("out"))
  }

  /// What the stand-in is asked to print is the HTML that `--format html` writes; what it prints is the paper.
  @Test func aBrowserPrintsTheHTML() throws {
    let folder = try TemporaryFolder()
    try program(
      "bin/chromium", in: folder,
      """
      for argument; do case $argument in
        --print-to-pdf=*) out=${argument#*=} ;;
        file://*) in=${argument#file://} ;;
      esac; done
      { printf '%%PDF-'; cat "$in"; } > "$out"
      echo "$out" > '\(folder / "place")'; pwd -P >> '\(folder / "place")'
      """)
    #expect(try papers(folder, path: folder / "bin").code == 0)
    _ = try anjuan(
      "papers", asOf, "--paper", "form", "--output", folder / "html", "-", input: CaseText.servedLate.utf8)
    let name = "评查表-QS-CG-2025-0058"
    #expect(
      try folder.content("out/\(name).pdf") == Array("%PDF-".utf8) + folder.content("html/\(name).html"))
    let place = String(decoding: try folder.content("place"), as: UTF8.self).split(separator: "\n")
    #expect(try run(["/usr/bin/test", "-e", String(place[0])]).code == 1, "the temporary folder is gone")
  }

  @Test func anOfficePrintsTheDOCXWhereThereIsNoBrowser() throws {
    let folder = try TemporaryFolder()
    try program(
      "bin/soffice", in: folder,
      """
      while [ $# -gt 1 ]; do [ "$1" = --outdir ] && out=$2; shift; done
      { printf '%%PDF-'; cat "$1"; } > "$out/paper.pdf"
      """)
    #expect(try papers(folder, path: folder / "bin").code == 0)
    _ = try anjuan(
      "papers", asOf, "--paper", "form", "--format", "docx", "--output", folder / "docx", "-",
      input: CaseText.servedLate.utf8)
    let name = "评查表-QS-CG-2025-0058"
    #expect(
      try folder.content("out/\(name).pdf") == Array("%PDF-".utf8) + folder.content("docx/\(name).docx"))
  }

  @Test(arguments: [("exit 3", "3"), ("exit 0", "没有写出"), ("kill -SEGV $$", "139")])
  func aProgramThatFailsIsNamed(script: String, words: String) throws {
    let folder = try TemporaryFolder()
    try program("bin/chromium", in: folder, script)
    let run = try papers(folder, path: folder / "bin")
    #expect(run.code == 2)
    #expect(run.errors.contains(folder / "bin/chromium") && run.errors.contains(words), "\(run.errors)")
    #expect(try !folder.names().contains("out") || folder.names(in: "out").isEmpty)
  }

  /// Ctrl-C: the browser and the temporary folder go with us.
  @Test func anInterruptionLeavesNothingBehind() throws {
    let folder = try TemporaryFolder()
    folder.folder("tmp")
    try program("bin/chromium", in: folder, "echo $$ > '\(folder / "child")'; exec sleep 600")
    let file = try folder.file("case.xml", CaseText.servedLate.utf8)
    let run = try bash(
      """
      export PATH='\(folder / "bin")':$PATH TMPDIR='\(folder / "tmp")'
      "$anjuan" papers \(asOf) --paper form --format pdf --output '\(folder / "out")' '\(file)' 2>/dev/null &
      until [ -s '\(folder / "child")' ]; do sleep 0.05; done
      kill -TERM $!; wait $!; echo $?
      grep -qv ') Z ' /proc/$(cat '\(folder / "child")')/stat 2>/dev/null && echo running
      ls -A '\(folder / "tmp")'
      """)
    #expect(run.output == "143\n", "\(run.output)\(run.errors)")
  }

  private func papers(_ folder: TemporaryFolder, path: String, locale: String = "zh_CN.UTF-8") throws -> Run {
    try run(
      [
        Program.path, "papers", asOf, "--paper", "form", "--format", "pdf", "--output", folder / "out", "-",
      ], input: CaseText.servedLate.utf8, environment: ["PATH": path, "LC_ALL": locale])
  }

  private func program(_ name: String, in folder: TemporaryFolder, _ script: String) throws {
    // Tools are named by their place: the path that the program is started with holds nothing else.
    try folder.file(name, "#!/bin/sh\nPATH=/usr/bin:/bin\n\(script)\n")
    #expect(try run(["/bin/chmod", "+x", folder / name]).code == 0)
  }
}
