/// Somebody else wrote what rows are held against, or went on with the same file, while a chunk was being read.
struct Interference: Error {}
