import type { ConsentTexts } from "../consent-in-two";

export const fr: ConsentTexts = {
  title: "Cookies sur ce site",
  question:
    "Seul le nécessaire est utilisé. Retenir le thème et compter les pages attendent votre accord. Pas de publicité. Votre choix vaut {n, plural, one {# jour} many {# jours} other {# jours}}.",
  allOfThem: "La liste complète",
  reject: "Refuser",
  accept: "Accepter",
  save: "Enregistrer",
  byKind: "Choisir par catégorie",
  kind: "<b>{name}</b> : {does}",
  whatChanged: "Ce qui a changé depuis votre réponse",
  signalTitle: "Le signal de votre navigateur",
  signalHonoured:
    "Votre navigateur demande de ne pas vendre ni partager vos données (Global Privacy Control). C’est respecté : statistiques et marketing sont désactivés, et rien ne vous est demandé.",
  yourChoice: "Votre propre choix",
  elsewhereTitle: "Votre choix sur un autre appareil",
  elsewhere:
    "Ce que vous avez choisi le {when} sur un autre appareil vaut aussi ici. Si vos appareils diffèrent, le choix le plus récent l’emporte.",
  receipt: "Emportez le reçu signé de ce choix : {file}. Chacun peut le vérifier sur {check}.",
  conflictRule:
    "Une fois connecté, votre choix vaut sur tous vos appareils. S’ils diffèrent, le choix le plus récent l’emporte.",
  preferences: "Choix des cookies",
  nothingTicked:
    "Rien n’est coché à votre place. Cette page fonctionne sans cookies et sans scripts.",
  asYouChose:
    "Les cases sont telles que vous les avez laissées. Modifiez-les ici aussi souvent que vous voulez.",
  kinds: "Catégories",
  noneInUse: "Aucun n’est utilisé, il n’y a donc rien à régler.",
  noChoice: "Vous n’avez pas encore choisi. Seul le nécessaire est utilisé.",
  youRejected: "Vous avez refusé tout ce qui est facultatif le {when}.",
  youAllowed: "Vous avez autorisé {kinds} le {when}.",
  holdsUntil: "Ce choix vaut jusqu’au {when}.",
  bySignal:
    "Le {when}, un de vos navigateurs a envoyé Global Privacy Control ; ce signal passe avant ce que vous aviez autorisé.",
  aboveSignal:
    "Vous avez choisi alors que votre navigateur envoyait le signal : votre choix passe avant lui.",
  signalAbove:
    "Depuis, votre navigateur envoie Global Privacy Control ; ce signal passe avant votre choix.",
  again:
    "Ce formulaire n’était plus valable : ouvert depuis plus de deux heures, ou vous avez choisi depuis. Rien n’a changé. Veuillez choisir de nouveau.",
  notKept:
    "La preuve de votre accord n’a pas pu être conservée, donc rien n’a changé. Veuillez réessayer.",
  appearance: "Clair ou sombre",
  "theme-system": "Comme le système",
  "theme-light": "Clair",
  "theme-dark": "Sombre",
  register: "Tous les cookies, du registre même auquel notre serveur obéit",
  registerTable: "Tableau des cookies",
  name: "Nom",
  whatFor: "Finalité",
  howLong: "Durée",
  kindOf: "Catégorie",
  days: "{n, plural, one {# jour} many {# jours} other {# jours}}",
  upToSignOut:
    "jusqu’à la déconnexion, au plus {n, plural, one {# jour} many {# jours} other {# jours}}",
  browserSession: "jusqu’à la fermeture du navigateur",
  ruleAsks: "Règle appliquée : accord préalable, car votre connexion vient de : {place} ({law}).",
  ruleOptOut:
    "Règle appliquée : accord préalable. Votre connexion vient de : {place}, où la loi ({law}) donne un droit d’opposition ; nous demandons quand même d’abord.",
  ruleOurs:
    "Règle appliquée : accord préalable. Votre connexion vient de : {place} ; quoi que dise la loi, nous demandons d’abord.",
  ruleUnknown:
    "Règle appliquée : accord préalable, la plus stricte, car nous ignorons d’où vient votre connexion.",
  ruleChosen:
    "Règle appliquée : accord préalable, car vous avez choisi la règle de : {place} ({law}).",
  ruleStrictest: "Règle appliquée : accord préalable, la plus stricte, car vous l’avez choisie.",
  shortAsks: "Règle : demander d’abord, car votre connexion vient de : {place}.",
  shortOptOut:
    "Règle : demander d’abord. Votre connexion vient de : {place}, où la loi donne un droit d’opposition.",
  shortOurs: "Règle : demander d’abord, comme partout. Votre connexion vient de : {place}.",
  shortUnknown: "Règle : demander d’abord, car nous ignorons d’où vient votre connexion.",
  shortChosen: "Règle : demander d’abord, car vous avez choisi la règle de : {place}.",
  shortStrictest: "Règle : demander d’abord, la plus stricte, car vous l’avez choisie.",
  strictest: "La règle la plus stricte",
  ruleLabel: "Quelle règle vaut pour vous",
  ruleHelp:
    "Vous pouvez en choisir une qui nous demande autant ou plus. Elle est conservée avec votre choix ; d’ici là, elle ne figure que dans l’adresse de cette page.",
  ruleOfPlace: "La règle du lieu où je suis",
  ruleShow: "Appliquer cette règle",
  rulesTable:
    "Aucune liste de fournisseurs de l’IAB, aucune balise web, aucun pixel dans les e-mails. Ce qui n’est pas dans cette liste est arrêté avant de quitter notre serveur, et signalé.",
  allRules: "Toutes les règles, avec leurs lois et leurs sources",
  ruleChecked: "Vérifié le {when}",
  counted: "Compté pour ce navigateur",
  noEvents: "Rien n’est conservé pour ce navigateur",
  events:
    "{n, plural, one {# événement conservé} many {# événements conservés} other {# événements conservés}} pour ce navigateur",
  eventsHelp:
    "L’adresse d’une page, l’heure et le site qui y a mené, rien d’autre. Conservé {n, plural, one {# jour} many {# jours} other {# jours}}, puis seulement des totaux. Refuser les statistiques les efface aussi.",
  eventsList: "Les lire",
  eventsLatest: "Les {n} derniers",
  eventFrom: "depuis {site}",
  erase: "Effacer",
  inBrowser:
    "Comment bloquer ou supprimer les cookies dans <link>votre propre navigateur</link> (en anglais).",
  asJson: "La même liste pour les machines : {link}",
};
