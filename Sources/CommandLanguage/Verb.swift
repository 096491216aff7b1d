public enum Verb: String, CaseIterable, Hashable, Sendable { case help }
