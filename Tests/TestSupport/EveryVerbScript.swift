/// A session in which every command is run at least once and succeeds.
///
/// It runs with a clock that stands at ``clock``, which its stamps move, in a folder that holds
/// ``guide`` as `guide.md`.
public enum EveryVerbScript {
  /// When it begins.
  public static let clock = "2026-11-22T14:00:00Z"

  /// The discussion guide that it loads.
  public static let guide = """
    # Cups

    ## Warm-up (10 min)
    - What do you drink, and from what?

    ## Concepts (20 min)
    - First thoughts?
    - What would make it worth the price?

    ## Goodbye
    """

  /// What is typed; the last lines leave the session for another one and come back.
  public static let lines = """
    help start
    apropos seat
    examples
    keys
    set
    set quiet 5m
    version
    member add "Anna Ek" code=a segment=customer
    member add "Boris Lund" code=b
    member add "Carla Diaz" code=c absent
    member add "Mia Holm" code=mh role=moderator
    member list
    member arrive c
    member leave c
    member arrive c
    member seat b 7
    member rename c "Carla Diaz-Ek"
    member set a household=3
    who
    concept add f "Fold-flat cup"
    concept add t "Travel lid"
    concept list
    theme add price code=p "what it costs, and whether it is worth that"
    theme add price/too-high
    theme describe price/too-high "dearer than they would pay"
    guide load guide.md
    guide
    start
    sync 00:30
    next
    1:00 m: welcome, what do you drink?
    1:20 a: coffee, from whatever is clean
    1:30 .. mostly the blue one
    2:00 b= tea
    2:10 c^ tea for me too
    2:20 x: ask about matcha ...
    2:30 all= (laughter)
    2:40 park whether the lid can be recycled
    parked
    next
    back
    goto 2
    extend 5m
    present f
    10:00 a+ I love the design #desgin *
    retag desgin design
    10:30 b- price is steep #p
    10:40 c^-
    10:50 - and it leaks #leak
    #lid
    theme rename leak leaking
    theme merge lid leaking
    themes
    11:00 a? does it fit the car
    11:20 note Boris is annoyed
    11:30 probe what would make it worth the price?
    11:40 cue nobody mentions the brand
    fix 8 a++ I love the design, really #design *
    fix 13 Boris is annoyed, a little
    tag 9 #price/too-high
    untag 9 #price
    star 9 **
    mark 9 intensity=2 specific=yes
    code 2 #habit + *
    code off
    drop 5
    undo
    redo
    present t
    12:00 a- one more thing to lose #lost
    12:10 b+f I would rather fold
    withdraw
    break
    resume
    ask csat about f
    answer a=4 b=2
    answer c=.
    close
    rate appeal 1-5 private
    answer tally 5=1 3=2
    close
    poll lid "with lid" without question="Which one?"
    answer a="with lid" b=without c=without
    close
    promise a,b "send the test report" by=2026-12-15 owner=Ola
    quiet
    airtime
    list
    list a #price -
    show 9
    find LEAKS
    quotes
    tally
    compare f t
    timeline
    status
    undo 3
    redo 3
    wrap
    debrief price matters less than we thought
    topline
    topline topline.md
    report topline text
    report full report.html language=sv
    report client.docx anonymous mask=Ola base=30 pseudonyms=key.csv
    export jsonl session.jsonl
    export csv table=members
    replay 00:00 59:00 a
    new "Lids, second group"
    member add Dora
    open cups
    status
    quit
    """

  /// Its statements, one by one.
  public static var statements: [String] { lines.split(separator: "\n").map(String.init) }
}
