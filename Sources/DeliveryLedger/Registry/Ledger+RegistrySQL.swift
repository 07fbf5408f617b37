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

  /// Adds an institution.
  static let insertInstitution = """
    INSERT INTO institution (code, kind, subtype, ownership, locality, basis, district, nameKk,
      nameRu, firstDay, lastDay, id)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  /// Changes an institution.
  static let updateInstitution = """
    UPDATE institution SET code = ?, kind = ?, subtype = ?, ownership = ?, locality = ?, basis = ?,
      district = ?, nameKk = ?, nameRu = ?, firstDay = ?, lastDay = ?
    WHERE id = ?
    """

  /// The institutions in the order of their numbers.
  static let allInstitutions = """
    SELECT code, kind, subtype, ownership, locality, basis, district, nameKk, nameRu, firstDay,
      lastDay
    FROM institution ORDER BY id
    """
}
