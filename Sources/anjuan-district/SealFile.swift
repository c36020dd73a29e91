import ArgumentParser
import Evaluation
import Intake
import Model
import Review
import Selection

/// The sealed list of a draw, read from its file and held against the files of today.
struct SealFile {
  let path: String

  /// A list that cannot be read, or that is not what was sealed, ends the work with 2.
  func review(_ units: [UnitFolder], _ terminal: Terminal) throws -> (review: DrawnReview, isSound: Bool) {
    let text: String
    do throws(InputProblem) {
      text = String(decoding: try InputReader().read(path).text.utf8, as: UTF8.self)
    } catch {
      terminal.say(InputProblems.problem(error))
      throw ExitCode(2)
    }
    let list: SealedDraw
    do throws(SealFault) {
      list = try SealedDraw(text: text) { Digests.hex(of: Array($0.utf8)) }
    } catch {
      terminal.say(
        Problem(
          file: path, place: nil, code: "seal", message: error.message,
          remedy: BilingualText(zh: "用抽取时封存的原件", en: "use the list as it was deposited")))
      throw ExitCode(2)
    }
    let (files, problems) = DistrictCatalogue.files(of: units)
    for problem in problems { terminal.say(problem) }
    return (
      DrawnReview(list: list, check: SealCheck(list, now: files), seal: SealedDraw.seal(of: text)), problems.isEmpty
    )
  }
}
