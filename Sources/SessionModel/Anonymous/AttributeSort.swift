/// What an attribute of a person says about who that is, by its name.
enum AttributeSort {
  /// Another name of the person: looked for like a name, and left out.
  case nickname
  /// How to reach or recognise the person: left out.
  case contact
  /// Where the person belongs: asked about.
  case organisation
  /// Anything else: kept, as figures are split by it.
  case property

  init(_ name: String) {
    let words = WordScanner.words(in: name)
    let whole = words.joined()
    self =
      if Self.nicknames.contains(whole) {
        .nickname
      } else if words.contains(where: Self.contacts.contains) || Self.contacts.contains(whole) {
        .contact
      } else if words.contains(where: Self.organisations.contains) {
        .organisation
      } else {
        .property
      }
  }

  /// The values of the attributes that are names.
  static func nicknames(_ attributes: [Attribute]) -> [String] {
    attributes.filter { AttributeSort($0.name) == .nickname && !$0.value.isEmpty }.map(\.value)
  }

  private static let nicknames: Set<String> = [
    "nick", "nickname", "alias", "aka", "calledname", "fullname", "name", "firstname", "lastname",
    "surname", "familyname", "preferredname", "fornamn", "efternamn", "namn", "smeknamn", "navn",
    "fornavn", "efternavn", "vorname", "nachname", "spitzname", "nombre", "apellido", "apodo",
    "pangalan", "palayaw", "ονομα", "επωνυμο", "υποκοριστικο", "име", "фамилия", "прякор",
  ]

  private static let contacts: Set<String> = [
    "email", "mail", "epost", "correo", "phone", "telephone", "telefon", "telefono", "tel", "tlf",
    "mobile", "mobil", "movil", "cell", "address", "adress", "adresse", "direccion", "street",
    "zip",
    "postcode", "postnummer", "plz", "birthday", "birthdate", "dob", "born", "fodd", "geboren",
    "geburtstag", "cumpleanos", "ssn", "personnummer", "cpr", "dni", "passport", "iban", "account",
    "url", "web", "website", "homepage", "linkedin", "facebook", "instagram", "twitter", "tiktok",
    "skype", "whatsapp", "telegram", "handle", "photo", "τηλεφωνο", "κινητο", "διευθυνση", "αφμ",
    "αμκα", "телефон", "имеил", "адрес", "егн",
  ]

  private static let organisations: Set<String> = [
    "company", "employer", "organisation", "organization", "org", "firm", "workplace", "school",
    "university", "foretag", "arbetsgivare", "firma", "virksomhed", "arbeitgeber", "empresa",
    "kompanya", "εταιρεια", "εργοδοτησ", "компания", "фирма", "работодател",
  ]
}
