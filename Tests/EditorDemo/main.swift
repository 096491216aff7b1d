import LineEditor
import TextDisplay

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

// A program of a few lines around a LineEditor. Switches come by environment, so that a test names
// just what it needs; each line that is read is printed back, scalar by scalar on request.

func setting(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

func milliseconds() -> Int64 {
  if let fixed = setting("NOW").flatMap(Int64.init) { return fixed }
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
}

var configuration = LineEditor.Configuration(programName: "editor-demo", now: milliseconds)
configuration.isPlain = setting("PLAIN") != nil
configuration.isASCII = setting("ASCII") != nil
configuration.usesViKeys = setting("VI") != nil
configuration.historyPath = setting("HISTORY")
configuration.historySize = setting("HISTORY_SIZE").flatMap { Int($0) } ?? 2000

let members = ["@anna", "@annika", "@борис", "@ελένη", "@søren", "@日本"]
let words = members + ["#price", "#pack", "#färg", "quit"]
let editor = LineEditor(configuration)
let started = milliseconds()
var elapsedSeconds: Int { Int((milliseconds() - started) / 1000) }

editor.callbacks.prompt = {
  guard let seconds = setting("COUNTDOWN").flatMap({ Int($0) }) else {
    return "\u{1B}[32mgroup\u{1B}[0m \u{1B}[1;34m›\u{1B}[0m "
  }
  let left = seconds - elapsedSeconds
  return "\u{1B}[\(left < 540 ? 31 : 33)m\(clockText(seconds: left))\u{1B}[0m> "
}
if let text = setting("RIGHT") { editor.callbacks.rightPrompt = { "\u{1B}[2m\(text)\u{1B}[0m" } }

if setting("NOTICES") != nil {
  var count = 0
  editor.callbacks.tick = {
    count += 1
    return count <= 3 ? ["** notice \(count) ⏱ å"] : []
  }
}
if let text = setting("ABOVE") {
  var isSaid = false
  editor.callbacks.tick = {
    if !isSaid { editor.printAbove(text) }
    isSaid = true
    return []
  }
}
if let path = setting("DRAFT") {
  editor.callbacks.draftChanged = { draft in
    guard let file = fopen(path, "a") else { return }
    fputs((draft.map { "draft \($0.text)" } ?? "no draft") + "\n", file)
    fclose(file)
  }
}
editor.callbacks.completions = { line, cursor in
  let before = String(String.UnicodeScalarView(line.unicodeScalars.prefix(cursor)))
  let word = before.split(separator: " ", omittingEmptySubsequences: false).last.map { String($0) }
  guard let word, !word.isEmpty else { return [] }
  if word == "@exit" { exit(0) }
  let found = (setting("MANY") != nil ? (1...100).map { "@many\($0)" } : words)
    .filter { $0.hasPrefix(word) }
  return found.map { text in
    Completion(
      replacing: word.unicodeScalars.count,
      text: found.count == 1 ? text + " " : text,
      label: text,
      description: setting("DESCRIBE").map { "\($0) \(text.count)" }
    )
  }
}
if setting("HINT") != nil {
  editor.callbacks.hint = { line in
    let word = line.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    guard word.count > 1, let match = words.first(where: { $0.hasPrefix(word) }) else { return nil }
    return String(match.dropFirst(word.count))
  }
}

func report(_ line: TypedLine) {
  let key = line.firstKeyMilliseconds.map { " at \($0)" } ?? ""
  let origin = line.wasPasted ? " pasted" : ""
  let isLong = line.text.utf8.count > 5000
  print(
    isLong
      ? "got \(line.text.utf8.count) bytes"
      : "got: \(line.text.debugDescription)\(setting("STAMPS") != nil ? key + origin : "")"
  )
}

/// Some work that asks between its steps whether to go on.
@MainActor func work() {
  print("working")
  fflush(nil)
  for _ in 0..<1000 {
    usleep(5000)
    if editor.wasInterrupted {
      print("stopped working")
      return
    }
  }
}

var prefill = setting("PREFILL").map { TypedLine($0, firstKeyMilliseconds: 123) }
var ghost = setting("GHOST").map { TypedLine($0, firstKeyMilliseconds: 456) }

reading: while true {
  let outcome = editor.readLine(prefill: prefill, ghost: ghost)
  (prefill, ghost) = (nil, nil)
  switch outcome {
  case .line(let line):
    report(line)
    switch line.text {
    case "quit": break reading
    case "work": work()
    case "other": editor.openHistory(at: nil)
    case "leave": exit(0)
    case "refuse":
      editor.keepFirstKey(of: line)
      ghost = TypedLine("refuse not", firstKeyMilliseconds: line.firstKeyMilliseconds)
    default: break
    }
  case .interrupted: print("interrupted")
  case .endOfInput:
    print("end")
    break reading
  case .terminated(let draft):
    print("terminated: \(draft?.text.debugDescription ?? "nothing")")
    if let path = setting("DRAFT"), let file = fopen(path, "a") {
      fputs("last \(draft?.text ?? "nothing")\n", file)
      fclose(file)
    }
    break reading
  case .undecodable(let line, let column, let bytes):
    print("not UTF-8 at \(line):\(column), \(bytes.count) bytes")
  }
  fflush(nil)
}
fflush(nil)
editor.close()
