public import Vocabulary

extension SessionState {
  /// The same session without names: members become M1, M2…, staff their role.
  ///
  /// A pure function from state to state, so that whoever renders never knows. Item numbers,
  /// clocks, undoing and all figures stay; `docs/ANONYMOUS.md` says what is replaced, what is not,
  /// and what is asked.
  ///
  /// - Parameters:
  ///   - decisions: What is kept and what is masked where the program cannot know.
  ///   - numbers: The numbers that a panel gave to its members; the others follow in the order of
  ///     adding.
  ///   - roles: The words for staff, in the language of the report.
  public func anonymised(
    _ decisions: NameDecisions = NameDecisions(),
    numbers: [MemberID: Int] = [:],
    roles: RoleWords = .english
  ) -> Anonymisation {
    preconditionFailure("to come")
  }
}
