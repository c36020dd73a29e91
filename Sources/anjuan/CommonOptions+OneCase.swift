import ArgumentParser
import Intake
import Model
import Review

/// Commands that work on one case.
extension CommonOptions {
  /// The one case that an argument names; without it the work ends with exit code 2.
  func onlyCase(in file: String) throws -> CaseInput {
    let list = CaseList(arguments: [file])
    say(list.problems.map { InputProblems.problem($0) })
    say(list.notes)
    guard list.inputs.count < 2 else {
      say(
        zh: "\(printable(file))：其中有 \(list.inputs.count) 个案卷；请只给出一个",
        en: "\(printable(file)): there are \(list.inputs.count) cases in it; name one of them")
      throw ExitCode(2)
    }
    guard let input = list.inputs.first, list.problems.isEmpty else { throw ExitCode(2) }
    return input
  }
}

extension CommonOptions {
  func say(_ refusal: AdjudicationDesk.Refusal) {
    switch refusal {
    case .problems(let problems):
      say(problems)
      say(zh: "没有写入", en: "nothing was written")
    case .noPlace:
      say(
        zh: "压缩包和标准输入旁边不能写人工评定；请把案卷解包到文件夹", en: "a zip or standard input has no place beside it; unpack the case")
    case .changed(let path):
      say(
        zh: "\(printable(path)) 刚被别人改过，没有写入；请再来一次",
        en: "\(printable(path)) was changed by somebody else; nothing was written, try again")
    case .output(let problem): say(problem)
    case .input(let problem): say([InputProblems.problem(problem)])
    }
  }
}
