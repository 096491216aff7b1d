/// How a page looks: on a phone, on a laptop, in the dark, on paper.
///
/// Constant, so that a page can name its hash in its policy and let no other style in. Colours are
/// chosen for a contrast of 4.5 to 1 at least; a test computes both.
enum PageStyle {
  /// SHA-256 of ``sheet`` in Base64; where the sheet changes, a test tells the new one.
  static let hash: StaticString = "8b+u5j0C6gaPjQI7tC0956WE9tHvalOMHGXJ+npn3zU="

  static let sheet: StaticString = """
    :root{color-scheme:light dark;
    --paper:#ffffff;--panel:#f4f6f7;--rule:#d5dadd;--ink:#1b2125;--dim:#566069;--link:#0b5a8f;
    --for:#1c6f7d;--strong-for:#0e4b56;--against:#b4511f;--strong-against:#7d2f0a;
    --other:#7a838b;--accent:#2f5f8f;--part:#2f5f8f}
    @media screen and (prefers-color-scheme:dark){:root{
    --paper:#14181b;--panel:#1d2327;--rule:#3a4248;--ink:#e6e9eb;--dim:#a7b0b7;--link:#83bdec;
    --for:#53b5c4;--strong-for:#92dde8;--against:#e58d5c;--strong-against:#f7bd9d;
    --other:#8d979f;--accent:#79aee0;--part:#79aee0}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0 auto;padding:2.5rem 1.25rem 3rem;max-width:46rem;background:var(--paper);
    color:var(--ink);font:1rem/1.55 "Segoe UI","Helvetica Neue","Noto Sans",Arial,sans-serif;
    overflow-wrap:break-word}
    a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.15em}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:2px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:1rem;top:-4rem;padding:.5rem 1rem;background:var(--paper)}
    .skip:focus{top:.5rem}
    .unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;
    clip-path:inset(50%);white-space:nowrap}
    h1,h2,h3{line-height:1.2;text-wrap:balance;font-weight:650}
    h1{margin:0 0 .75rem;font-size:2rem;letter-spacing:-.015em}
    h2{margin:3rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--ink);font-size:1.3rem}
    h3{margin:2rem 0 .5rem;font-size:1.08rem}
    p,ul,ol{margin:.6rem 0}
    header p{margin:0;color:var(--dim)}
    nav{margin:2rem 0 0;padding:.9rem 1.1rem 1rem;background:var(--panel);border-radius:.4rem}
    nav h2{margin:0 0 .4rem;padding:0;border:0;font-size:.95rem}
    nav ol{margin:0;padding-left:1.6rem;columns:14rem 2;column-gap:2rem;font-size:.95rem}
    nav li{break-inside:avoid;padding:.1rem 0}
    nav li::marker{color:var(--dim);font-variant-numeric:tabular-nums}
    ul{padding-left:1.15rem}
    li::marker{color:var(--dim)}
    section>ul>li{margin:.25rem 0}
    .dim,.item{color:var(--dim)}
    a.item{color:var(--link)}
    .item{font-variant-numeric:tabular-nums}
    .member,.concept{font-weight:600}
    .theme{white-space:nowrap}
    .mark{display:inline-block;min-width:1.5em;padding:0 .3em;border:1px solid currentcolor;
    border-radius:.25em;color:var(--dim);font-size:.85em;font-weight:650;line-height:1.35;
    text-align:center}
    .mark.for{color:var(--for)}
    .mark.against{color:var(--against)}
    .stars{color:var(--dim);letter-spacing:.1em}
    .blocks{color:var(--accent);font-size:.85em;letter-spacing:-.05em;white-space:pre}
    .quote{margin:1.1rem 0;padding:.1rem 0 .1rem 1.1rem;border-left:3px solid var(--rule)}
    .quote blockquote{margin:0;
    font:1.08rem/1.5 Charter,"Iowan Old Style",Georgia,"Noto Serif",serif}
    .quote p{margin:0 0 .35rem}
    .quote figcaption{color:var(--dim);font-size:.9rem}
    .quote:target,.items li:target{background:var(--panel);outline:.35rem solid var(--panel)}
    .items{list-style:none;padding:0}
    .items li{margin:0;padding:.4rem 0 .4rem 2.4rem;border-bottom:1px solid var(--rule)}
    .items .who,.items .theme{color:var(--dim)}
    .items .who .item:first-child{display:inline-block;min-width:2rem;margin-left:-2.4rem;
    padding-right:.4rem;text-align:right;white-space:nowrap}
    .scroll{margin:1rem 0;overflow-x:auto}
    table{border-collapse:collapse;min-width:100%;font-size:.92rem;line-height:1.4}
    th,td{padding:.4rem 1rem .4rem 0;border-bottom:1px solid var(--rule);text-align:left;
    vertical-align:top}
    th:last-child,td:last-child{padding-right:0}
    thead th,thead td{border-bottom:1px solid var(--ink);color:var(--dim);font-weight:600;
    vertical-align:bottom}
    tbody th{font-weight:400}
    .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .chart{margin:1.75rem 0;padding:0}
    .chart figcaption{margin-bottom:.6rem;font-weight:650;line-height:1.3}
    .key{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:0 0 .7rem;padding:0;list-style:none;
    color:var(--dim);font-size:.85rem}
    .key svg{vertical-align:-.08em;margin-right:.15rem}
    .drawing{display:block;width:100%;overflow:visible}
    .drawing text{font:13px "Segoe UI","Helvetica Neue","Noto Sans",Arial,sans-serif;
    fill:var(--ink);stroke:var(--paper);stroke-width:3px;paint-order:stroke;
    font-variant-numeric:tabular-nums}
    .drawing .value{font-weight:650}
    .drawing .note,.drawing .tick{fill:var(--dim)}
    .drawing .tick{font-size:12px}
    .middle{text-anchor:middle}
    .end{text-anchor:end}
    .patterns{position:absolute}
    .ground{fill:var(--paper)}
    .ink-support{fill:var(--for)}
    .ink-against{fill:var(--against)}
    .ink-part{fill:var(--part)}
    .support{fill:url(#pattern-support);stroke:var(--for)}
    .strong-support{fill:var(--strong-for);stroke:var(--strong-for)}
    rect.against{fill:url(#pattern-against);stroke:var(--against)}
    .strong-against{fill:var(--strong-against);stroke:var(--strong-against)}
    .other{fill:var(--paper);stroke:var(--other)}
    .accent{fill:var(--accent)}
    .track{fill:var(--panel)}
    .part-1{fill:var(--part);stroke:var(--part)}
    .part-2{fill:url(#pattern-part-2);stroke:var(--part)}
    .part-3{fill:url(#pattern-part-3);stroke:var(--part)}
    .part-4{fill:var(--paper);stroke:var(--part)}
    .axis{stroke:var(--ink)}
    .grid{stroke:var(--rule)}
    .interval{stroke:var(--accent);stroke-width:2}
    .dot{fill:var(--accent);stroke:var(--paper);stroke-width:1.5}
    .marks{margin:.5rem 0;padding-left:1.6rem;columns:15rem 2;column-gap:2rem;font-size:.9rem}
    .marks li{break-inside:avoid}
    details{margin-top:.5rem;font-size:.95rem}
    summary{width:fit-content;color:var(--link);cursor:pointer;font-size:.9rem}
    footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid var(--rule);color:var(--dim);
    font-size:.85rem}
    footer p{margin:0}
    @media (max-width:30rem){body{padding-top:1.5rem}h1{font-size:1.6rem}h2{margin-top:2.4rem}}
    @page{size:A4;margin:18mm 20mm 20mm}
    @media print{
    body{max-width:none;padding:0;font-size:10pt;line-height:1.45}
    .skip{display:none}
    a,a.item{color:inherit;text-decoration:none}
    summary{break-after:avoid}
    h1{font-size:20pt}h2{margin-top:18pt;font-size:13pt}h3{margin-top:12pt;font-size:11pt}
    h1,h2,h3,thead,.chart figcaption,.key{break-after:avoid}
    nav{break-inside:avoid;background:none;padding:0}
    .quote,.items li,tr,.drawing,section>ul>li{break-inside:avoid}
    .quote blockquote{font-size:10.5pt}
    p,.quote p{orphans:3;widows:3}
    .scroll{overflow:visible}
    table{font-size:8.5pt}
    thead{display:table-header-group}
    details::details-content{display:block;height:auto;content-visibility:visible}
    summary{color:var(--dim);list-style:none}
    summary::-webkit-details-marker{display:none}}
    """
}
