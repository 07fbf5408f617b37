/// Another publication that agrees with everything shown, written as what it moves.
///
/// It proves that an attacker must hold a withheld number possible that is not the true one. It stays true however
/// much more is withheld.
struct Witness {
  /// By how much each variable moves; every other one stays.
  let moves: [Int: Int]
}
