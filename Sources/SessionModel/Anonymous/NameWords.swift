/// Words that are names as well, and words that belong to names, as data; folded.
///
/// The lists only decide when a person is asked. They need not be whole: a name that the session
/// itself writes in small letters is asked about without standing here.
enum NameWords {
  /// Names and parts of names that are everyday words too, in the languages of the reports.
  static let alsoWords = words(latin + " " + greek + " " + cyrillic)

  /// What stands between the parts of a name and is no name: `de`, `van`.
  static let particles = words(
    """
    a abu af al ap av bin bint da das de del della dem den der des di do dos du e el i ibn la las le
    les lo los ni o och of san santa st te ten ter the und van von vom y zu zum zur τα τησ του των
    """
  )

  /// Titles and what stands behind a name.
  static let titles = words(
    """
    dr frau fru herr hr ii iii ing iv jr lic md miss mr mrs ms mx phd prof professor sir sr κα κυρ
    κυρια κυριε κυριοσ
    """
  )

  /// English, Swedish, Danish, German, Spanish and Filipino words.
  private static let latin = """
    al alba alf alm amber amor and angel apollo april arch art ash ask aspen august aurora autumn
    avenue baker bar barber barn basil bay bear beck bell berg berger best bill birch bird bishop
    black blanca bliss block blom bloom blue bo bob bond book booker booth bottom bowman boy bran
    brand bras bray brazil bridge bridges brook brooks brown buck bud buddy bueno burger burn
    burns bush butcher butler calvo camp campo campos candy cane cap carol carpenter carter case
    cash cat celeste champion chance chancellor chandler chase cherry chip christian chuck church
    cielo claro clay clear cliff clove clover coal coco cole con cook cooper coral corn cotton
    court crane cross crow crown cruz crystal curry daisy dal dale dalisay dan dawn day deacon
    deal dean deep del delgado della delta den dick dill dolores dot dove drake drew drum dumb
    dusty earl early easter ebony echo eden edge ek elder eli em ember emerald en engel era ernst
    estrella eve ever everest fair faith falk farmer feather fern field first fischer fish fisher
    flint flor flores ford forest forester fox franc france frank free freitag frey friday frost
    fuchs fuller gale gard garden garland gay gem gene general genesis gentle german gill ginger
    gipsy glad glass glen gloria gold golden good gore grace graf grand grant gray green gren grey
    gross grove guerra gul gunner gut guy hall ham hand handy hank hans happy harbor hardy harmony
    harp hart hav haven hawk hay hazel head heath heather heide heil held helm hem herb herbst
    heritage hero hill holiday holly holm holt honey honor hope horn house howe hunt hunter
    iglesias in ina ingen iris iron island ivory ivy jack jade jasmin jasmine jay jesus jet jewel
    job jordan joy joya judge july june jung junior just justice kaiser kala kay keen key kim kind
    king kirk kit klein knight koch kort kraft kuhl kurz kvist la lady lake lamb lance land lane
    lang large lark laser lass latte laurel law leaf lee leon let letter li liberty lid liebe lien
    life ligaya lila lilla lilli lilly lily lime lin lind linden lion liv lo lock long lord lotus
    love luck lucky luft luna lund luz lys madonna mai mal malva mann manner mar marble march
    margarita marina mark marsh mason mat match max may meadow med melody melon men mercedes mercy
    messer mild miles mill mina mine mint miracle misty mobil moll mond money monk moon moos mora
    moreno moss mount must my myrten nachtigall name nat neu neuman new newman nice nick nickel
    night noble noel nor nord norm nova nun oak ocean ola oliva olive onyx opal or orange orchid
    otter over pace page pal palm palma palmer pan pansy paris park parker parson pat patience paw
    paz peace peach peak pearl peg penny pepper per perla perry pet petersilie pike pilar pilgrim
    pine piper poppy port porter post potter pound power prado pray precious price priest prince
    princess prins queen quick quill quince rain rainbow ram rank rapp ras raven ray red reed
    reich rein reyes rhodes rich richter ring rio rise ritter river rivers rob robin rock rocky
    roll rolls roman root ros rosa rose rosemary roy royal rubio ruby rue rune rusty ry sad saga
    sage sailor sal sand sander sandy santos savannah sawyer schmidt schneider schwarz scout sea
    self serena sergeant seven shade shaw shell shepherd sherry short silver singer siv sjo skip
    sky sloth small smart smith snow sol solan solar soledad som somer sommer son song sonntag
    sonny sorrel spark sparrow spring stag star stark steel stein stella sten stern stew stig
    stock stone storm strand strom strong sue summer sun sunday sunny svan svea sweet swift tack
    tal tala tale tan tang tanner tate tau taylor teal temple tenor term terra thorn tid tiger
    timber tin to toll tor tore torres tower town trinity trip troll true tuck tuna turner ty una
    ur urban usa vale valentine valor van vega veil venus verde verge vic victor victoria vida vig
    vik vila ville viola violet virgin virginia vision vogel volt vos wade wagner walker wall wang
    ward warden warner water weaver webb weber weiss well wells west wheat wheeler white wilder
    will willow win wind winter wise wolf wolff wood woods worth wren wright yang yard ying young
    yu zeit zimmer zimmermann zorn
    """

  /// Greek words.
  private static let greek = """
    αγαπη αγγελικη αγγελοσ αθηνα ανατολη αστερω αυγη αυγουστα βασιλικη γαληνη γλυκερια δοξα ειρηνη
    ελευθερια ελπιδα ευτυχια ζωη ηλιοσ θεα κυριακη λεμονια λιακοσ λουλουδα μαιοσ μαιρη μαυροσ
    μελισσα μικροσ μιλα νικη ξανθοσ ουρανια παρασκευη πετροσ πολυ ροδο σελινη σοφια σταυροσ
    στεφανοσ τριανταφυλλια τυχη φωτεινη χαρα χρυσα χρυση χρυσοσ
    """

  /// Bulgarian words.
  private static let cyrillic = """
    бисер бога божана боян вера весела веселин вихър вода воля вълчо вяра горан гроздан добра
    добри дъбравка ела елена елица зара захари здрава здравка здравко зима злата злати златка
    златко зора искра калина камелия камен красив красимира кремена лила лилия любов магнолия мак
    малина маргарита мед мила милен мир мира мирна надежда огнян пламен полина първан радост роза
    росен росица светла светлан светлина свобода сила силвия сияна слава слави снежана стоил стоян
    тиха цвета цветан цветелина чавдар черен явор ягода яна ясен ясна
    """

  private static func words(_ list: String) -> Set<String> {
    Set(list.split { $0.isWhitespace }.map(String.init))
  }
}
