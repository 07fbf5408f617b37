/// What the program says when nothing is wrong: headings, progress, results, help; diagnostics have ``Words``.
package enum Phrases {}
