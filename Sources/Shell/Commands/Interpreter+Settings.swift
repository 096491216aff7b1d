import CommandLanguage
import TextDisplay

extension Interpreter {
  /// `set`: shows the settings, or one of them, or changes it.
  func set(_ name: String?, _ value: String?) throws(Failure) -> Reply {
    guard let name else {
      return Reply(parts: settings.listed.map { .line("\($0.name) \($0.value)") })
    }
    if let value {
      do throws(Obstacle) {
        try settings.set(name, to: value)
      } catch {
        throw .cannot(error)
      }
    }
    guard let shown = settings.listed.first(where: { $0.name == name }) else {
      throw .cannot(.noSetting(name))
    }
    return .said("\(shown.name) \(shown.value)")
  }
}
