/// The words of a page that are not the report's.
struct PageWords: Equatable {
  var skipToContent = "Skip to the report"
  var contents = "Contents"
  var dataTable = "Data table"
  var colophon = "Made with Roundtable"
}
