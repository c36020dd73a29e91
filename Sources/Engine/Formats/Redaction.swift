/// Finds personal data that a text for publication still shows.
///
/// Detectors are cautious in both directions: a number needs its check digit, its prefix or the word before it, and
/// words such as 批号 or 执法证号 before it clear it. A name is found only behind the word for a third person's part in the
/// case (证人, 患者, 其子).
enum Redaction {
  /// Every leak of a text, in its order; leaks do not overlap.
  ///
  /// - Parameters:
  ///   - own: identifiers of this case's persons (identity number, telephone, account): found in any width and
  ///     spacing, whatever stands around them.
  ///   - known: identifiers that may be shown: the organ's telephone, the payee account, officers' certificates.
  static func leaks(in text: String, own: [String] = [], known: [String] = []) -> [Leak] {
    var search = LeakSearch(text, known: known)
    search.findOwn(own)
    search.findCitizenNumbers()
    search.findDottedCitizenNumbers()
    search.findMaskedNumbers()
    search.findAccounts()
    search.findMobiles()
    search.findDottedMobiles()
    search.findLandlines()
    search.findPassports()
    search.findPlates()
    search.findMails()
    search.findHandles()
    search.findBirthDates()
    search.findAddresses()
    search.findNames()
    search.findSchools()
    search.findHealth()
    search.findVehicleNumbers()
    search.findTitles()
    return search.sorted
  }

  /// Only what identifies or reaches a person: no names, births, schools and illnesses, which reports of a review may show.
  static func identifiers(in text: String, own: [String] = []) -> [Leak] {
    var search = LeakSearch(text, known: [])
    search.findOwn(own)
    search.findCitizenNumbers()
    search.findDottedCitizenNumbers()
    search.findMaskedNumbers()
    search.findAccounts()
    search.findMobiles()
    search.findDottedMobiles()
    search.findLandlines()
    search.findPassports()
    search.findPlates()
    search.findMails()
    search.findHandles()
    search.findAddresses()
    search.findVehicleNumbers()
    search.findTitles()
    return search.sorted
  }
}
