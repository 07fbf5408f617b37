/// Every published number that the synthetic country stands on; where sources disagree, the other number is in a comment.
package enum PublishedFigures {
  /// The nation's totals.
  package static let national: [PublishedFigure] = [
    // Others say "over 8,000 schools" (baq.kz 200020410, 2025-09-01); 7,687 in 2022-23, of them 5,260 rural.
    PublishedFigure(nil, .schools, 7859, "2024-25", "baq.kz 200020374 (2025-09-01)"),
    // Others say 3.9 M (cn.inform, 2025-09-01).
    PublishedFigure(nil, .pupils, 4_100_000, "2025-26", "baq.kz 200020410 (2025-09-01)"),
    // Sources give 11,800 to 12,000; 11,346 in 2023, of them 5,555 private and 3,070 mini-centres.
    PublishedFigure(nil, .preschools, 11_900, "2025", "zakon.kz 6500803 (2025-12): 11,800–12,000"),
    // A narrower definition gives 559 colleges and 355.2 thousand students (kazpravda.kz, 2026-01-08).
    PublishedFigure(nil, .colleges, 706, "2025-26", "kaz.inform c2f50f (2025-12-31)"),
    PublishedFigure(nil, .students, 562_000, "2025-26", "kaz.inform c2f50f (2025-12-31)"),
  ]

  /// The regions' numbers; "over 140 thousand" is taken as 140,000.
  package static let regional: [PublishedFigure] = [
    // 526 schools in August.
    PublishedFigure("KZ-11", .schools, 523, "2025-26", "rus.baq.kz 300030338 (Dec 2025)"),
    PublishedFigure("KZ-11", .preschools, 592, "2025-26", "rus.baq.kz 300030338 (Dec 2025)"),
    PublishedFigure("KZ-11", .colleges, 27, "2025-26", "rus.baq.kz 300030338 (Dec 2025)"),
    PublishedFigure("KZ-11", .students, 19_500, "2025-26", "rus.baq.kz 300030338 (Dec 2025)"),
    PublishedFigure(
      "KZ-11", .pupils, 140_000, "2025-26", "rus.baq.kz 300030338 (Dec 2025): over 140 thousand"),
    PublishedFigure("KZ-19", .schools, 484, "2024-25", "inform.kz d686f4 (2025-08-07)"),
    PublishedFigure("KZ-19", .privateSchools, 47, "2024-25", "inform.kz d686f4 (2025-08-07)"),
    PublishedFigure("KZ-19", .pupils, 369_109, "2024-25", "inform.kz d686f4 (2025-08-07)"),
    // 197 organisations in 2021-22 are too old and of another definition.
    PublishedFigure(
      "KZ-23", .pupils, 144_000, "2025", "mgorod.kz (2025-05-21), derived: 134 thousand are 93 %"),
    PublishedFigure("KZ-27", .schools, 379, "2025-26", "kazpravda.kz (2025-08-26)"),
    PublishedFigure(
      "KZ-27", .pupils, 126_000, "2025-26", "kazpravda.kz (2025-08-26): over 126 thousand"),
    // The same source has 507 too.
    PublishedFigure("KZ-31", .schools, 523, "2024-25", "inform.kz aac737 (2025-08-08)"),
    PublishedFigure("KZ-31", .pupils, 247_422, "2024-25", "inform.kz aac737 (2025-08-08)"),
    PublishedFigure("KZ-35", .preschools, 413, "2025", "qazinform 49c2d4"),
    PublishedFigure("KZ-35", .colleges, 37, "2025-26", "rus.baq.kz 300021314 (2025-09-01)"),
    PublishedFigure("KZ-35", .pupils, 175_000, "2025-26", "rus.baq.kz 300021314 (2025-09-01)"),
    PublishedFigure(
      "KZ-39", .schools, 436, "2025-26", "rus.baq.kz 300019621 (2025-08-11): state schools only"),
    PublishedFigure(
      "KZ-39", .privateSchools, 0, "2025-26", "follows from the count, which is of state schools"),
    PublishedFigure("KZ-39", .preschools, 486, "2025-26", "enbekshiqazaq (2025-10-14)"),
    PublishedFigure("KZ-39", .miniCentres, 312, "2025-26", "enbekshiqazaq (2025-10-14)"),
    PublishedFigure("KZ-39", .colleges, 33, "2025", "gov.kz kostanay activities 1410"),
    PublishedFigure("KZ-39", .pupils, 111_694, "2025-26", "rus.baq.kz 300019621 (2025-08-11)"),
    PublishedFigure("KZ-43", .schools, 293, "2019", "e-kyzylorda.gov.kz (2019, old)"),
    PublishedFigure("KZ-43", .preschools, 667, "2019", "e-kyzylorda.gov.kz (2019, old)"),
    PublishedFigure("KZ-43", .pupils, 189_288, "2025-26", "kaz.inform.kz d3b529 (2026-03-04)"),
    PublishedFigure("KZ-47", .schools, 157, "2025-26", "lada.kz 142829 (2025-09-01)"),
    PublishedFigure("KZ-47", .pupils, 213_662, "2025-26", "lada.kz 142829 (2025-09-01)"),
    PublishedFigure(
      "KZ-55", .pupils, 117_000, "2025-26", "gerren.kz (Sep 2025): over 117 thousand"),
    PublishedFigure("KZ-61", .schools, 1060, "2024-25", "dalanews tote"),
    PublishedFigure("KZ-61", .colleges, 38, "2024-25", "dalanews tote"),
    PublishedFigure("KZ-61", .students, 30_000, "2024-25", "dalanews tote"),
    PublishedFigure("KZ-61", .pupils, 530_000, "2024-25", "dalanews tote"),
    PublishedFigure("KZ-63", .schools, 342, "2023", "sozmedia.kz/9613 (Feb 2023, old)"),
    PublishedFigure("KZ-63", .pupils, 96_488, "2023", "sozmedia.kz/9613 (Feb 2023, old)"),
    // kazpravda.kz (2025-08-20) says 203 schools; 122 state, 77 private, 7 republican.
    PublishedFigure("KZ-71", .schools, 206, "2025-26", "inform.kz 6a07a8 (2025-08-29)"),
    PublishedFigure("KZ-71", .privateSchools, 77, "2025-26", "inform.kz 6a07a8 (2025-08-29)"),
    PublishedFigure(
      "KZ-71", .pupils, 310_000, "2025-26", "inform.kz 6a07a8 (2025-08-29): over 310 thousand"),
    // qz.inform fe6b2b counts 349 schools with the pupils below.
    PublishedFigure("KZ-75", .schools, 353, "2025-26", "rus.baq.kz 300021211 (2025-08-30)"),
    PublishedFigure("KZ-75", .colleges, 79, "2025-26", "kazpravda.kz (2026-01-08)"),
    PublishedFigure("KZ-75", .students, 76_000, "2025-26", "kazpravda.kz (2026-01-08)"),
    PublishedFigure("KZ-75", .pupils, 354_000, "2025", "qz.inform fe6b2b: over 354 thousand"),
    PublishedFigure("KZ-79", .schools, 292, "2025-26", "otyrar.kz (2025-08-15)"),
    PublishedFigure("KZ-79", .preschools, 646, "2025-26", "otyrar.kz (Dec 2025)"),
    // The page's own parts, 261,060 state and 170,607 private, sum to 431,667.
    PublishedFigure(
      "KZ-79", .pupils, 397_000, "2025-26", "otyrar.kz (2025-08-15): over 397 thousand"),
  ]
}
