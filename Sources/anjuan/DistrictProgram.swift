import ArgumentParser
import Model
import SafeFile

/// The commands over a whole district live in a program of their own beside this one: the libraries that they need would
/// double the time that `check` takes to start.
enum DistrictProgram {
  static let name = "anjuan-district"

  static func run(_ command: String, _ arguments: [String]) throws -> Never {
    SiblingProgram.become(name, arguments: [command] + arguments)
    Session.say(
      Session.localeLanguage == .zh
        ? "anjuan: 找不到 \(name)；它应与 anjuan 在同一文件夹" : "anjuan: cannot start \(name); it belongs beside anjuan")
    throw ExitCode(2)
  }
}
