/// By how many weeks each base case may be moved and stay without a finding and as decided as it was: found by judging
/// every week in which the decision falls between July 2019 and June 2026.
///
/// What is left out is rightly left out: periods over a holiday, certificates that change at the turn of 2022, amounts and
/// periods that were others before an edition's day.
extension BaseCase {
  static let soundWeeks: [Kind: [ClosedRange<Int>]] = [
    .courtExecution: [-185 ... -131, -127 ... -51, -49 ... -16, -14...13],
    .demolition: [
      -293 ... -213, -211 ... -194, -192 ... -185, -183 ... -143, -141 ... -111, -105 ... -57, -55 ... -55, -53 ... -38,
      -36...17, 19...33,
    ],
    .expropriation: [-304...40],
    .inspection: [-323...37],
    .marketPenalty: [-324 ... -216, -119 ... -85, -31...2, 4...22, 24...34],
    .noPenalty: [-331 ... -149, -145...30],
    .ordinaryPenalty2020: [-63...42],
    .ordinaryPenalty: [-185 ... -131, -127...48],
    .penaltyWithHearing2020: [-51...55],
    .penaltyWithHearing: [
      -303 ... -184, -182 ... -167, -164 ... -154, -152 ... -132, -130 ... -121, -113 ... -102, -100 ... -80,
      -78 ... -61, -58 ... -49, -47 ... -28, -25 ... -11, -8...3, 5...25, 27...44, 47...55,
    ],
    .permitRefused: [
      -311 ... -297, -295 ... -281, -278 ... -245, -242 ... -226, -224 ... -193, -190 ... -141, -139 ... -125,
      -123 ... -89, -86 ... -69, -67 ... -36, -34 ... -19, -17...16, 18...36, 38...50,
    ],
    .permitRenewal: [
      -359 ... -340, -338 ... -310, -308 ... -293, -291 ... -274, -272 ... -269, -267 ... -258, -256 ... -206,
      -204 ... -154, -152 ... -118, -116 ... -101, -99 ... -79, -77 ... -62, -60 ... -32, -30 ... -27, -25 ... -7,
      -5...3,
    ],
    .permit: [-310...51],
    .seizure: [-302...52],
    .substitutePerformance: [-293 ... -111, -106...33],
    .summaryPenalty: [-216...39],
    .twoViolations: [-185 ... -131, -127...48],
  ]
}
