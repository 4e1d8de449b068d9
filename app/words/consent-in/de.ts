import type { ConsentTexts } from "../consent-in-two";

export const de: ConsentTexts = {
  title: "Cookies auf dieser Website",
  question:
    "Nur das Notwendige ist in Gebrauch. Das Design zu merken und Seiten zu zählen wartet auf Ihr Ja. Keine Werbung. Ihre Wahl gilt {n, plural, one {# Tag} other {# Tage}}.",
  allOfThem: "Ganze Liste",
  reject: "Ablehnen",
  accept: "Annehmen",
  save: "Speichern",
  byKind: "Nach Art wählen",
  kind: "<b>{name}</b>: {does}",
  whatChanged: "Was sich seit Ihrer Antwort geändert hat",
  signalTitle: "Das Signal Ihres Browsers",
  signalHonoured:
    "Ihr Browser bittet uns, Ihre Daten weder zu verkaufen noch weiterzugeben (Global Privacy Control). Beachtet: Statistik und Marketing sind aus, und Sie werden nichts gefragt.",
  yourChoice: "Ihre eigene Wahl",
  elsewhereTitle: "Ihre Wahl auf einem anderen Gerät",
  elsewhere:
    "Was Sie am {when} auf einem anderen Gerät gewählt haben, gilt auch hier. Unterscheiden sich Ihre Geräte, gilt die letzte Wahl.",
  receipt:
    "Nehmen Sie die signierte Quittung dieser Wahl mit: {file}. Jeder kann sie unter {check} prüfen.",
  conflictRule:
    "Sobald Sie sich anmelden, gilt Ihre Wahl auf allen Ihren Geräten. Unterscheiden sie sich, gilt die letzte Wahl.",
  preferences: "Cookie-Auswahl",
  nothingTicked:
    "Nichts ist für Sie angekreuzt. Diese Seite funktioniert ohne Cookies und ohne Skripte.",
  asYouChose:
    "Die Kästchen stehen, wie Sie sie gelassen haben. Ändern Sie sie hier, so oft Sie möchten.",
  kinds: "Arten",
  noneInUse: "Keine in Gebrauch, also gibt es nichts zu schalten.",
  noChoice: "Sie haben noch nicht gewählt. Nur das Notwendige ist in Gebrauch.",
  youRejected: "Sie haben am {when} alles Optionale abgelehnt.",
  youAllowed: "Sie haben am {when} erlaubt: {kinds}.",
  holdsUntil: "Das gilt bis {when}.",
  bySignal:
    "Am {when} hat einer Ihrer Browser Global Privacy Control gesendet; das Signal geht dem vor, was Sie vorher erlaubt hatten.",
  aboveSignal:
    "Sie haben gewählt, während Ihr Browser das Signal sandte; Ihre Wahl geht ihm deshalb vor.",
  signalAbove: "Ihr Browser sendet seitdem Global Privacy Control; das Signal geht jener Wahl vor.",
  again:
    "Dieses Formular war nicht mehr gültig: länger als zwei Stunden offen, oder Sie haben inzwischen gewählt. Nichts wurde geändert. Bitte wählen Sie noch einmal.",
  notKept:
    "Der Nachweis Ihrer Zustimmung konnte nicht gespeichert werden, deshalb wurde nichts geändert. Bitte versuchen Sie es erneut.",
  appearance: "Hell oder dunkel",
  "theme-system": "Wie das System",
  "theme-light": "Hell",
  "theme-dark": "Dunkel",
  register: "Alle Cookies, aus dem Register, an das sich unser Server hält",
  registerTable: "Cookie-Tabelle",
  name: "Name",
  whatFor: "Wozu",
  howLong: "Wie lange",
  kindOf: "Art",
  days: "{n, plural, one {# Tag} other {# Tage}}",
  upToSignOut: "bis zur Abmeldung, höchstens {n, plural, one {# Tag} other {# Tage}}",
  browserSession: "bis der Browser schließt",
  ruleAsks:
    "Angewandte Regel: vorherige Zustimmung, weil Ihre Verbindung von hier kommt: {place} ({law}).",
  ruleOptOut:
    "Angewandte Regel: vorherige Zustimmung. Ihre Verbindung kommt von hier: {place}, wo das Gesetz ({law}) einen Widerspruch vorsieht; wir fragen trotzdem zuerst.",
  ruleOurs:
    "Angewandte Regel: vorherige Zustimmung. Ihre Verbindung kommt von hier: {place}; was das Gesetz dort auch verlangt, wir fragen zuerst.",
  ruleUnknown:
    "Angewandte Regel: vorherige Zustimmung, die strengste, weil wir nicht wissen, woher Ihre Verbindung kommt.",
  ruleChosen:
    "Angewandte Regel: vorherige Zustimmung, weil Sie diese Regel gewählt haben: {place} ({law}).",
  ruleStrictest:
    "Angewandte Regel: vorherige Zustimmung, die strengste, weil Sie sie gewählt haben.",
  shortAsks: "Regel: erst fragen, weil Ihre Verbindung von hier kommt: {place}.",
  shortOptOut:
    "Regel: erst fragen. Ihre Verbindung kommt von hier: {place}, wo das Gesetz einen Widerspruch vorsieht.",
  shortOurs: "Regel: erst fragen, wie überall. Ihre Verbindung kommt von hier: {place}.",
  shortUnknown: "Regel: erst fragen, weil wir nicht wissen, woher Ihre Verbindung kommt.",
  shortChosen: "Regel: erst fragen, weil Sie diese Regel gewählt haben: {place}.",
  shortStrictest: "Regel: erst fragen, die strengste, weil Sie sie gewählt haben.",
  strictest: "Die strengste Regel",
  ruleLabel: "Wessen Regel für Sie gilt",
  ruleHelp:
    "Sie können eine wählen, die von uns ebenso viel oder mehr verlangt. Sie wird mit Ihrer Wahl gespeichert; bis dahin steht sie nur in der Adresse dieser Seite.",
  ruleOfPlace: "Die Regel meines Ortes",
  ruleShow: "Diese Regel anwenden",
  rulesTable:
    "Es wird keine Anbieterliste des IAB, kein Web-Beacon und kein Mail-Pixel verwendet. Was nicht in dieser Liste steht, wird vor dem Verlassen unseres Servers gestoppt und gemeldet.",
  allRules: "Alle Regeln mit Gesetzen und Quellen",
  ruleChecked: "Geprüft am {when}",
  counted: "Von diesem Browser gezählt",
  noEvents: "Von diesem Browser ist nichts gespeichert",
  events: "{n, plural, one {# Ereignis} other {# Ereignisse}} von diesem Browser gespeichert",
  eventsHelp:
    "Die Adresse einer Seite, die Zeit und die Website, die dorthin führte, sonst nichts. {n, plural, one {# Tag} other {# Tage}} gespeichert, danach nur Summen. Statistik abzulehnen löscht sie ebenfalls.",
  eventsList: "Lesen",
  eventsLatest: "Die letzten {n}",
  eventFrom: "von {site}",
  erase: "Löschen",
  inBrowser:
    "Wie Sie Cookies <link>in Ihrem Browser</link> blockieren oder löschen (auf Englisch).",
  asJson: "Dieselbe Liste für Maschinen: {link}",
};
