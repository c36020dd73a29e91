import Model

struct HTMLReport { init(_ r: Report, language: Language) {}; var bytes: [UInt8] { [] } }
