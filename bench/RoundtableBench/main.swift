#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

// What needs no terminal, each in a process of its own, for bench/run. Prints one JSON object.
private let usage = """
  roundtable-bench generate EVENTS FILE [--seed N]   makes a document with so many events
  roundtable-bench open FILE                         reads it and folds it
  roundtable-bench append FILE COUNT                 adds so many reactions, one by one
  roundtable-bench find FILE TEXT                    searches its texts
  roundtable-bench tables FILE                       counts themes by concept, member and pair
  roundtable-bench exports FILE                      writes its reports in every format
  roundtable-bench replay FILE                       jumps about in its player
  roundtable-bench undo FILE                         takes its last event back, and brings it back
  """

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("generate", 3), ("generate", 5):
  let seed = arguments.count == 5 && arguments[3] == "--seed" ? UInt64(arguments[4]) : 1
  try generate(count: Int(arguments[1]) ?? 0, path: arguments[2], seed: seed ?? 1)
case ("open", 2): try measureOpening(arguments[1])
case ("append", 3): try measureAppending(arguments[1], count: Int(arguments[2]) ?? 100)
case ("find", 3): try measureFinding(arguments[1], arguments[2])
case ("tables", 2): try measureTables(arguments[1])
case ("exports", 2): try measureExports(arguments[1])
case ("replay", 2): try measureReplay(arguments[1])
case ("undo", 2): try measureUndoing(arguments[1])
default:
  print(usage)
  exit(2)
}
