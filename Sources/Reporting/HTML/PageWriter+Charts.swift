import TextDisplay
import Vocabulary

extension PageWriter {
  /// A figure: what it shows, its key, the drawing, and its numbers to open.
  mutating func chart(_ chart: Chart) {
    charts += 1
    let (title, summary) = ("chart-\(charts)-title", "chart-\(charts)-summary")
    let shapes = chart.shapes
    out.tag("<figure class=\"chart\"")
    out.attribute("id", "chart-\(charts)")
    out.tag(">\n<figcaption>")
    inline(chart.title)
    out.tag("</figcaption>\n")
    key(chart.key)
    out.tag("<svg class=\"drawing\" role=\"img\"")
    out.attribute("aria-labelledby", chart.summary.isEmpty ? title : "\(title) \(summary)")
    out.attribute("height", "\(shapes.height)")
    out.tag(" width=\"100%\"><title")
    out.attribute("id", title)
    out.tag(">")
    out.text(chart.title.text)
    out.tag("</title>")
    if !chart.summary.isEmpty {
      out.tag("<desc")
      out.attribute("id", summary)
      out.tag(">")
      out.text(chart.summary.text)
      out.tag("</desc>")
    }
    out.append(shapes.markup)
    out.tag("</svg>\n")
    if case .timeline(let timeline) = chart.drawing { marks(timeline.numberedMarks) }
    out.tag("<details><summary>")
    out.text(words.dataTable)
    if !chart.title.isEmpty {
      out.tag("<span class=\"unseen\">: ")
      inline(chart.title, isLinked: true)
      out.tag("</span>")
    }
    out.tag("</summary>\n")
    table(chart.table, caption: chart.title)
    out.tag("</details>\n</figure>\n")
  }

  private mutating func key(_ entries: [Chart.KeyEntry]) {
    guard !entries.isEmpty else { return }
    out.tag("<ul class=\"key\">\n")
    for entry in entries {
      out.tag(
        "<li><svg class=\"sample\" width=\"18\" height=\"12\" aria-hidden=\"true\"><rect class=\""
      )
      out.tag(entry.fill.name)
      out.tag("\" x=\"0.5\" y=\"0.5\" width=\"17\" height=\"11\"/></svg> <bdi>")
      out.text(entry.text)
      out.tag("</bdi></li>\n")
    }
    out.tag("</ul>\n")
  }

  private mutating func marks(_ slots: [(from: String, marks: Phrase)]) {
    guard !slots.isEmpty else { return }
    out.tag("<ol class=\"marks\">\n")
    for slot in slots {
      out.tag("<li><span class=\"dim\">")
      out.text(slot.from)
      out.tag("</span> ")
      inline(slot.marks)
      out.tag("</li>\n")
    }
    out.tag("</ol>\n")
  }
}

extension Chart {
  /// What a fill stands for.
  struct KeyEntry {
    let fill: ChartFill
    let text: String
  }

  var key: [KeyEntry] {
    switch drawing {
    case .diverging(let bars): bars.key
    case .stacked(let bars): bars.key
    case .timeline(let timeline): timeline.key
    case .bars, .intervals: []
    }
  }

  var shapes: SVGShapes {
    switch drawing {
    case .diverging(let bars): bars.shapes
    case .bars(let bars): bars.shapes
    case .stacked(let bars): bars.shapes
    case .timeline(let timeline): timeline.shapes
    case .intervals(let dots): dots.shapes
    }
  }
}
