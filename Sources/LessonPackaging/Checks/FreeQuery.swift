extension PackageCheck {
  /// Rule 60: an address has none of the launch's own parameters.
  static let freeQuery = PackageCheck(
    "pack.cmi5.query", rule: 60, clause: "cmi5 8.1, 205–206", for: [.cmi5]
  ) { package in
    let taken = ["endpoint", "fetch", "actor", "registration", "activityId"]
    return package.launchAddresses.compactMap { address in
      guard let mark = address.firstIndex(of: "?") else { return nil }
      let names = address[address.index(after: mark)...].split(separator: "&")
        .map { String($0.prefix { $0 != "=" }) }
      return names.first(where: taken.contains).map {
        .at(package.manifestName, ["url": address, "name": $0])
      }
    }
  }
}
