import DocumentStore
import SessionModel
import Vocabulary

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

// store-bench make COUNT PATH     makes a document with so many events
// store-bench read PATH           reads it, and says MB/s and the peak of memory
// store-bench append PATH COUNT   appends so many reactions, and says the median in µs

private let me = LockHolder(
  processID: Int(getpid()),
  login: "bench",
  host: "here",
  since: Instant(milliseconds: 0)
)

private func make(_ count: Int, _ path: String) throws {
  let header = SessionHeader(
    id: "bench",
    title: "Bench",
    created: Instant(milliseconds: 1_795_356_000_000)
  )
  try Document.create(header, beginningWith: SampleEvents(count: count), at: path, as: me).close()
}

private func read(_ path: String) throws {
  var best = Duration.seconds(1000)
  var bytes = 0
  var count = 0
  for _ in 0..<3 {
    let clock = ContinuousClock()
    let time = try clock.measure {
      let opened = try Document.open(path, .reading)
      count = opened.log.count
      bytes = opened.log.texts.byteCount
    }
    best = min(best, time)
  }
  var usage = rusage()
  getrusage(0, &usage)
  let megabytes = Double(bytes) / 1e6
  let seconds = Double(best.components.attoseconds) / 1e18 + Double(best.components.seconds)
  print("events \(count) MB \(megabytes) ms \(seconds * 1000) MB/s \(megabytes / seconds)")
  print(
    "peak MB \(Double(usage.ru_maxrss) / 1024) ratio \(Double(usage.ru_maxrss) * 1024 / Double(bytes))"
  )
}

private func append(_ path: String, _ count: Int) throws {
  let opened = try Document.open(path, .writing(me))
  var item = opened.log.lastItemNumber
  var times: [Duration] = []
  for _ in 0..<count {
    item += 1
    let content = ItemContent(speaker: .people([MemberID(1)]), text: "it is too heavy for me")
    let event = Event(
      number: opened.document.count + 1,
      at: Instant(milliseconds: 1_795_356_000_000),
      fact: .reactionRecorded(ItemNumber(item), content)
    )
    times.append(try ContinuousClock().measure { try opened.document.append(event) })
  }
  opened.document.close()
  times.sort()
  print("append median µs \(Double(times[count / 2].components.attoseconds) / 1e12)")
}

let arguments = CommandLine.arguments
switch arguments.dropFirst().first {
case "make"?: try make(Int(arguments[2]) ?? 1000, arguments[3])
case "read"?: try read(arguments[2])
case "append"?: try append(arguments[2], Int(arguments[3]) ?? 100)
default: print("store-bench make COUNT PATH | read PATH | append PATH COUNT")
}
