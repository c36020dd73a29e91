import Intake
import Model

/// What the intake has to say, in the words of the user's language.
extension CommonOptions {
  func say(_ notes: [InputNote]) {
    for note in notes { Session.say("anjuan: " + note.sentence(in: wordingLanguage)) }
  }

  func say(_ problem: OutputProblem) {
    Session.say("anjuan: " + problem.sentence(in: wordingLanguage))
  }

  private var wordingLanguage: WordingLanguage {
    switch messageLanguage {
    case .zh: .chinese
    case .en: .english
    }
  }
}
