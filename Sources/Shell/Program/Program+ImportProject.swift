public import Exchange
import SessionModel
import TextDisplay

extension Program {
  /// Takes a project of another program into a session.
  public func importProject(
    _ destination: ImportDestination,
    _ options: ProjectImport.Options
  ) -> Int32 {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try DiskFiles.readProject(destination.file)
    } catch {
      return unreadable(destination.file, error)
    }
    do throws(InterchangeProblem) {
      let draft = try ProjectImport.draft(bytes, options)
      return importDraft(draft, .project, format: "qdpx", into: destination)
    } catch {
      return refused(destination.file, error)
    }
  }

  /// Takes the codebook of another program into a session.
  public func importCodebook(
    _ destination: ImportDestination,
    _ options: CodebookImport.Options
  ) -> Int32 {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try DiskFiles.readTable(destination.file)
    } catch {
      return unreadable(destination.file, error)
    }
    do throws(InterchangeProblem) {
      let (draft, format) = try CodebookImport.draft(bytes, options)
      return importDraft(draft, .codebook, format: format.rawValue, into: destination)
    } catch {
      return refused(destination.file, error)
    }
  }

  private func unreadable(_ file: String, _ problem: FileProblem) -> Int32 {
    outlet.writeError("error: cannot read \(file.shown()): \(problem.cause)")
    return 66
  }

  private func refused(_ file: String, _ problem: InterchangeProblem) -> Int32 {
    let place = problem.line.map { ":\($0)" } ?? ""
    outlet.writeError("error: \(file.shown())\(place): \(problem.message)")
    outlet.writeError(problem.remedy)
    return problem.isAboutColumns ? 1 : 65
  }
}

extension InterchangeProblem {
  /// Whether the file is sound and something else than it holds was asked for.
  fileprivate var isAboutColumns: Bool {
    switch self {
    case .noNames, .table(.noColumn), .table(.columnTwice): true
    case .xml, .zip, .projectFile, .noProject, .severalProjects, .otherRoot, .table, .noCodes,
      .nothing:
      false
    }
  }
}
