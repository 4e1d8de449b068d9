import type { LateTexts, LetterTexts, MailTexts, PageTexts } from "./texts";

export const dePage: PageTexts = {
  title: "Anfrage zu Ihren Daten",
  lead: "Für alle: mit einem Konto hier, in den Unterlagen eines Maklerbüros oder in keinem von beiden. Es kostet nichts, und niemand muss einen Ausweis vorlegen.",
  description:
    "Verlangen Sie Auskunft, Berichtigung oder Löschung Ihrer Daten und sehen Sie, bis wann Sie eine Antwort haben.",
  type: "Worum Sie bitten",
  access: "Auskunft über meine Daten",
  correction: "Etwas berichtigen",
  erasure: "Meine Daten löschen",
  restriction: "Aufbewahren, aber nicht verwenden",
  objection: "Eine Verwendung beenden",
  portability: "Meine Daten mitnehmen",
  withdrawal: "Eine Einwilligung widerrufen",
  complaint: "Mich beschweren",
  by: "Wer fragt",
  self: "Ich, für mich selbst",
  representative: "Ich, im Auftrag einer anderen Person",
  child: "Ich melde, dass hier Daten eines Kindes gespeichert sind",
  childHelp:
    "Eine Meldung zu einem Kind wird innerhalb von 72 Stunden beantwortet, nach unserer eigenen Regel und unabhängig von der Auswahl oben.",
  purpose: "Wenn eine Verwendung enden soll: welche",
  noPurpose: "Keine bestimmte",
  email: "E-Mail-Adresse",
  emailHelp: "Ihre eigene. Dorthin geht ein Code.",
  phone: "Oder Telefon",
  phoneHelp:
    "Bei einer Telefonnummer allein ruft Sie an, wer die Nummer kennt, um sicherzugehen, dass Sie es sind.",
  personTitle: "Um wen es geht",
  personHelp:
    "Nur, wenn Sie für jemand anderen handeln oder ein Kind melden. Gesucht wird nach diesen Angaben, nicht nach Ihren.",
  personName: "Name der Person",
  personEmail: "E-Mail-Adresse der Person",
  personPhone: "Oder Telefon der Person",
  brokerage: "Maklerbüro, das die Daten hat",
  brokerageHelp: "Falls Sie es kennen: Name oder Internetadresse.",
  details: "Was wir noch wissen sollten",
  detailsHelp: "Nicht nötig. Bei einer Vertretung: auf welcher Grundlage Sie handeln.",
  send: "Anfrage absenden",
  rule: "Ihre Antwort kommt bis zum {date}",
  ruleOurs: "Unsere eigene Regel: {days} Tage.",
  ruleLaw: "Nach {law}.",
  whyRegion: "Sie sind in einer Region mit eigener Regel.",
  whyCountry: "Nach dem Land, aus dem Sie fragen.",
  whyUnknown:
    "Innerhalb von {days} Tagen: die kürzeste Frist, die wir für irgendein Land einhalten, weil wir nicht erkennen können, aus welchem Land Sie fragen.",
  whyChosen: "Sie haben sie gewählt.",
  stricter: "Eine strengere Regel wählen",
  ofPlace: "Die Regel meines Ortes",
  show: "Frist anzeigen",
  atOnce: "Ein Widerruf und ein Widerspruch gegen Werbung werden sofort umgesetzt.",
  twoWays: "Sie können auch an {mail} schreiben.",
  "choose-one": "Bitte wählen Sie etwas aus.",
  "too-long": "Das ist zu lang.",
  "address-missing": "Bitte geben Sie eine E-Mail-Adresse oder eine Telefonnummer an.",
  "own-email-missing":
    "Bitte geben Sie Ihre eigene E-Mail-Adresse an: Dorthin gehen der Code und die Antwort.",
  "person-name-missing": "Bitte geben Sie an, für wen Sie handeln.",
  "person-address-missing":
    "Bitte geben Sie die E-Mail-Adresse oder das Telefon dieser Person an: Danach wird gesucht.",
  "child-missing":
    "Bitte schreiben Sie, um welches Kind es geht: ein Name, eine Adresse oder was zu sehen ist.",
  "not-an-email": "Das sieht nicht nach einer E-Mail-Adresse aus.",
  "not-a-phone": "Das sieht nicht nach einer Telefonnummer aus.",
  "too-many-attempts":
    "Von hier kamen viele Anfragen. Warten Sie etwas und senden Sie noch einmal; Ihr Text bleibt stehen.",
  yours: "Ihre Anfrage",
  keepAddress:
    "Heben Sie die Adresse dieser Seite auf: Über sie kommen Sie zu Ihrer Anfrage zurück.",
  asked: "Gestellt",
  due: "Antwort bis",
  state: "Stand",
  waits: "wartet auf den Code",
  locked: "gesperrt nach fünf falschen Codes",
  onItsWay: "weitergeleitet an die betroffenen Stellen, falls es welche gibt",
  inWork: "in Bearbeitung",
  answered: "beantwortet",
  closed: "abgeschlossen",
  code: "Die sechs Ziffern aus der E-Mail",
  noCode:
    "Sie haben nur eine Telefonnummer angegeben, daher wird kein Code gesendet. Jedes Maklerbüro, das die Nummer kennt, ruft dort an, um sicherzugehen, dass sie Ihre ist, und antwortet dann. Auf dieser Seite steht, wie weit die Anfrage ist.",
  codeHelp:
    "Wurde eine Adresse angegeben, geht ein Code dorthin, höchstens drei am Tag. Er gilt 10 Minuten.",
  confirm: "Das bin ich",
  again: "Neuen Code senden",
  withdraw: "Anfrage zurückziehen",
  "code-digits": "Bitte geben Sie die sechs Ziffern ein. Das zählt nicht als Versuch.",
  "codes-used-up":
    "Für diese Anfrage gingen heute schon drei Codes ab. Morgen können Sie wieder einen anfordern.",
  againSent:
    "Ein weiterer Code ist unterwegs, sofern an diese Adresse heute noch keine drei gingen. Der letzte gilt.",
  "code-wrong": "Das ist nicht der Code.",
  "code-old": "Dieser Code ist abgelaufen. Lassen Sie sich einen neuen senden.",
  "code-locked":
    "Fünf Codes waren falsch: Diese Anfrage ist gesperrt. Sie können eine neue beginnen.",
  joined: "Sie hatten dasselbe schon gefragt. Diese Anfrage wurde mit der früheren verbunden.",
  earlier: "Zur früheren Anfrage",
  answers: "Antworten",
  noAnswers:
    "Noch keine. Gefragt wurden wir selbst und die betroffenen Organisationen, falls es welche gibt; die Antwort kommt bis zum {date}.",
  answeredOn: "Beantwortet",
  closedOn: "Abgeschlossen",
  dueFirst: "Zuerst: {date}",
  noneYet: "Noch keine.",
  stoppedAlready:
    "Was Sie beenden wollten, ist bereits gestoppt, überall, wo diese Adresse bekannt ist.",
  number: "Nummer für Rückfragen",
  whatStays:
    "Was das Gesetz aufzubewahren verlangt, welches Gesetz und bis wann, steht in der Bescheinigung.",
  codeNone:
    "Kein Code? An eine Adresse gehen höchstens drei am Tag, wer auch immer sie anfordert. Fordern Sie hier morgen einen neuen an, oder schreiben Sie von dieser Adresse an {mail} und nennen Sie die Nummer oben.",
  done: "erledigt",
  "done-with-exceptions": "erledigt, mit Ausnahmen",
  refused: "abgelehnt",
  withdrawn: "zurückgezogen",
  longer: "Es dauert bis zum {date}: {why}",
  takePackage: "Ihre Daten herunterladen",
  takeCertificate: "Die Bescheinigung herunterladen",
  erased:
    "{n, plural, one {Der eine Eintrag, den wir selbst über Sie hatten, wurde gelöscht.} other {Die # Einträge, die wir selbst über Sie hatten, wurden gelöscht.}}",
  gone: "Diese Stelle hat CLOSR verlassen. Alles, was sie hier gespeichert hatte, wurde am {date} mit ihrem Arbeitsbereich gelöscht.",
  going:
    "Diese Stelle hat CLOSR verlassen. Alles, was sie hier gespeichert hatte, wird gerade mit ihrem Arbeitsbereich gelöscht.",
  goneCertificate: "Bescheinigung:",
  takeOurs: "Herunterladen, was wir selbst über Sie haben",
  choiceOurs: "unsere eigene Regel, {days} Tage",
  marketing: "Werbung",
  profiling: "Profilbildung",
  surveys: "Statistische Erhebungen",
  "automated-decision": "Automatisierte Entscheidungen",
  any: "Jede Verwendung",
  notice:
    "Um Ihre Anfrage zu beantworten, wie es das Gesetz verlangt, und danach für <link>die Frist in unserer Datenschutzerklärung</link>; Ihre Adresse bis 30 Tage nach der Antwort.",
  noticeMore: "Mehr",
};

export const deMails: MailTexts = {
  codeSubject: "{code} ist Ihr Code",
  codeText: "Ihr Code ist {code}. Er gilt {n} Minuten, auf der Seite Ihrer Anfrage.",
  codeMeaning:
    "Diese E-Mail geht an jede Adresse, die angegeben wird, ob sie hier jemand kennt oder nicht.",
  open: "Ihre Anfrage",
  codeBecause:
    "Gesendet, weil diese Adresse auf unserer Seite für Datenschutzanfragen angegeben wurde. Waren Sie es nicht, müssen Sie nichts tun.",
  codeBecauseMail:
    "Gesendet, weil von dieser Adresse an unsere Datenschutzadresse geschrieben wurde. Waren Sie es nicht, müssen Sie nichts tun.",
  becauseAccount: "Gesendet, weil Sie das in Ihrem Konto angefragt haben.",
  newsSubject: "Neues zu Ihrer Datenschutzanfrage",
  newsText: "Die Antwort steht auf der Seite Ihrer Anfrage.",
  longerSubject: "Ihre Datenschutzanfrage braucht länger",
  longerText:
    "{workspace} braucht für die Antwort länger, und zwar bis zum {date}. Der Grund: {why}",
  unconfirmed:
    "Unsere eigene Regel: Eine Anfrage, deren Adresse nie bestätigt wurde, endet mit ihrer Frist.",
  nothingHeld:
    "Zu den angegebenen Adressen haben wir nichts gespeichert. Sie bleiben von nun an gesperrt, damit keine Datei sie wieder hereinbringt.",
  noneHeld: "Unter den angegebenen Adressen haben wir nichts gespeichert.",
  handedOn:
    "Ihre Meldung liegt nun bei der Stelle, die die Daten hat oder haben könnte. Sie antwortet selbst, hier auf dieser Seite.",
  nobodyOwes:
    "Alle, die zu antworten hatten, haben geantwortet. Von sonst niemandem ist hier noch etwas offen: Es ist nichts gespeichert, wozu eine Antwort fehlt.",
  phoneEnds:
    "Wer diese Nummer kennt, ruft sie an, bevor er antwortet. Hat niemand angerufen, so ist unter ihr nichts gespeichert, oder niemand hat Sie erreicht. Was nach einem Anruf geantwortet wird, steht auf dieser Seite.",
  takenBack: "Auf der Seite der Anfrage zurückgezogen.",
};

export const deLetter: LetterTexts = {
  letter: "Ablehnung",
  letterUnder: "Sie stützt sich auf: {law}",
  letterComplain:
    "Wenn Sie nicht einverstanden sind, stellen Sie eine neue Anfrage und schreiben Sie, warum: Ein Mensch sieht noch einmal nach. Sie können sich auch bei <b>{name}</b> beschweren.",
  letterAlso: "Oder am Sitz der Stelle, die Ihnen geantwortet hat: <b>{name}</b>.",
  knownOn: "So war es uns am {date} bekannt. Prüfen Sie die Anschrift, bevor Sie schreiben.",
};

export const deLate: LateTexts = {
  subject: "Die Antwort auf Ihre Datenschutzanfrage ist verspätet",
  late: "Die Antwort war bis zum {date} fällig und ist seitdem verspätet.",
  reminded: "Wer sie schuldet, wurde erinnert.",
  complain: "Darüber können Sie sich hier beschweren: {name}.",
  also: "Oder am Sitz von CLOSR: {name}.",
};
