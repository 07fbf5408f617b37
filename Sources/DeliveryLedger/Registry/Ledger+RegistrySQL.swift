extension Ledger {
  /// Adds a region, or changes a known one where something differs.
  static let insertRegion = """
    INSERT INTO region (code, kato, nameKk, nameRu, nameEn) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (code) DO UPDATE SET kato = excluded.kato, nameKk = excluded.nameKk,
      nameRu = excluded.nameRu, nameEn = excluded.nameEn
    WHERE (kato, nameKk, nameRu, nameEn)
      IS NOT (excluded.kato, excluded.nameKk, excluded.nameRu, excluded.nameEn)
    RETURNING id
    """

  /// Adds a district, or changes a known one where something differs.
  static let insertDistrict = """
    INSERT INTO district (code, region, nameKk, nameRu) VALUES (?, ?, ?, ?)
    ON CONFLICT (code) DO UPDATE SET region = excluded.region, nameKk = excluded.nameKk,
      nameRu = excluded.nameRu
    WHERE (region, nameKk, nameRu) IS NOT (excluded.region, excluded.nameKk, excluded.nameRu)
    RETURNING id
    """

  /// Adds an institution, or changes a known one where something differs.
  static let insertInstitution = """
    INSERT INTO institution (id, code, kind, subtype, ownership, locality, basis, district,
      nameKk, nameRu, firstDay, lastDay)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, subtype = excluded.subtype,
      ownership = excluded.ownership, locality = excluded.locality, basis = excluded.basis,
      district = excluded.district, nameKk = excluded.nameKk, nameRu = excluded.nameRu,
      firstDay = excluded.firstDay, lastDay = excluded.lastDay
    WHERE (kind, subtype, ownership, locality, basis, district, nameKk, nameRu, firstDay, lastDay)
      IS NOT (excluded.kind, excluded.subtype, excluded.ownership, excluded.locality,
        excluded.basis, excluded.district, excluded.nameKk, excluded.nameRu, excluded.firstDay,
        excluded.lastDay)
    RETURNING id
    """

  /// Adds a class group, or changes a known one where something differs.
  static let insertGroup = """
    INSERT INTO classGroup (id, code, institution, schoolYear, stage, grades, shift, language,
      enrolled, weekday, minute, firstDay, lastDay)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (code) DO UPDATE SET institution = excluded.institution,
      schoolYear = excluded.schoolYear, stage = excluded.stage, grades = excluded.grades,
      shift = excluded.shift, language = excluded.language, enrolled = excluded.enrolled,
      weekday = excluded.weekday, minute = excluded.minute, firstDay = excluded.firstDay,
      lastDay = excluded.lastDay
    WHERE (institution, schoolYear, stage, grades, shift, language, enrolled, weekday, minute,
        firstDay, lastDay)
      IS NOT (excluded.institution, excluded.schoolYear, excluded.stage, excluded.grades,
        excluded.shift, excluded.language, excluded.enrolled, excluded.weekday, excluded.minute,
        excluded.firstDay, excluded.lastDay)
    RETURNING id
    """

  /// The groups in the order of their numbers.
  static let allGroups = """
    SELECT code, institution, schoolYear, stage, grades, shift, language, enrolled, weekday,
      minute, firstDay, lastDay
    FROM classGroup ORDER BY id
    """

  /// The institutions in the order of their numbers.
  static let allInstitutions = """
    SELECT code, kind, subtype, ownership, locality, basis, district, nameKk, nameRu, firstDay,
      lastDay
    FROM institution ORDER BY id
    """
}
