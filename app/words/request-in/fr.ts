import type { LateTexts, LetterTexts, MailTexts, PageTexts } from "./texts";

export const frPage: PageTexts = {
  title: "Demande concernant vos données",
  lead: "Pour tout le monde : avec un compte ici, dans les dossiers d’une agence, ou ni l’un ni l’autre. C’est gratuit, et aucune pièce d’identité n’est demandée.",
  description:
    "Demandez l’accès à vos données, leur rectification ou leur effacement, et voyez pour quand vous aurez une réponse.",
  type: "Ce que vous demandez",
  access: "Voir ce que l’on détient sur moi",
  correction: "Faire rectifier une information",
  erasure: "Faire effacer mes données",
  restriction: "Les conserver sans les utiliser",
  objection: "Faire cesser une utilisation",
  portability: "Emporter mes données",
  withdrawal: "Retirer un consentement",
  complaint: "Déposer une réclamation",
  by: "Qui fait la demande",
  self: "Moi, pour moi-même",
  representative: "Moi, au nom d’une personne qui me l’a demandé",
  child: "Je signale que des données d’un enfant sont détenues ici",
  childHelp:
    "Un signalement concernant un enfant reçoit une réponse sous 72 heures, selon notre propre règle, quel que soit le choix ci-dessus.",
  purpose: "Si une utilisation doit cesser : laquelle",
  noPurpose: "Aucune en particulier",
  email: "Adresse e-mail",
  emailHelp: "La vôtre. Un code y est envoyé.",
  phone: "Ou téléphone",
  phoneHelp:
    "Avec un numéro seul, ceux qui le connaissent vous appellent pour s’assurer que c’est bien vous.",
  personTitle: "De qui il s’agit",
  personHelp:
    "Seulement si vous agissez pour quelqu’un ou signalez un enfant. La recherche se fait sur ces données, pas sur les vôtres.",
  personName: "Nom de la personne",
  personEmail: "Adresse e-mail de la personne",
  personPhone: "Ou son téléphone",
  brokerage: "Agence qui détient les données",
  brokerageHelp: "Si vous la connaissez : nom ou adresse web.",
  details: "Ce qu’il nous faut encore savoir",
  detailsHelp: "Facultatif. Si vous représentez quelqu’un : à quel titre vous agissez.",
  send: "Envoyer la demande",
  rule: "Vous aurez une réponse au plus tard le {date}",
  ruleOurs: "Notre propre règle : {days} jours.",
  ruleLaw: "Selon {law}.",
  whyRegion: "Vous êtes dans une région qui a sa propre règle.",
  whyCountry: "D’après le pays depuis lequel vous écrivez.",
  whyUnknown:
    "Sous {days} jours : le délai le plus court que nous appliquons à un pays, car nous ne pouvons pas savoir depuis quel pays vous écrivez.",
  whyChosen: "Vous l’avez choisie.",
  stricter: "Choisir une règle plus stricte",
  ofPlace: "Celle de l’endroit où je suis",
  show: "Afficher l’échéance",
  atOnce:
    "Le retrait d’un consentement et l’opposition à la prospection prennent effet immédiatement.",
  twoWays: "Vous pouvez aussi écrire à {mail}.",
  "choose-one": "Choisissez une option.",
  "too-long": "C’est trop long.",
  "address-missing": "Indiquez une adresse e-mail ou un numéro de téléphone.",
  "own-email-missing": "Indiquez votre propre adresse e-mail : le code et la réponse y arrivent.",
  "person-name-missing": "Indiquez pour qui vous agissez.",
  "person-address-missing":
    "Indiquez l’adresse e-mail ou le téléphone de cette personne : la recherche se fait par là.",
  "child-missing": "Dites de quel enfant il s’agit : un nom, une adresse ou ce que l’on voit.",
  "not-an-email": "Cela ne ressemble pas à une adresse e-mail.",
  "not-a-phone": "Cela ne ressemble pas à un numéro de téléphone.",
  "too-many-attempts":
    "Beaucoup de demandes sont venues d’ici. Patientez un peu et renvoyez la vôtre ; votre texte est conservé.",
  yours: "Votre demande",
  keepAddress:
    "Conservez l’adresse de cette page : c’est par elle que vous retrouverez votre demande.",
  asked: "Faite le",
  due: "Réponse avant le",
  state: "État",
  waits: "en attente du code",
  locked: "bloquée après cinq codes faux",
  onItsWay: "transmise aux organismes concernés, s’il y en a",
  inWork: "en cours de traitement",
  answered: "répondue",
  closed: "close",
  code: "Les six chiffres reçus par e-mail",
  noCode:
    "Vous n’avez donné qu’un numéro de téléphone : aucun code n’est envoyé. Chaque agence qui connaît ce numéro appelle pour vérifier qu’il est bien le vôtre, puis répond. L’état de la demande s’affiche ici.",
  codeHelp:
    "Si une adresse a été indiquée, un code y est envoyé, trois par jour au plus. Il est valable 10 minutes.",
  confirm: "C’est bien moi",
  again: "Envoyer un autre code",
  withdraw: "Retirer la demande",
  "code-digits": "Saisissez les six chiffres. Cela ne compte pas comme un essai.",
  "codes-used-up":
    "Trois codes sont déjà partis aujourd’hui pour cette demande. Demain, vous pourrez en demander un autre.",
  againSent:
    "Un autre code est en route, sauf si trois sont déjà partis aujourd’hui vers cette adresse. Le dernier est valable.",
  "code-wrong": "Ce n’est pas le bon code.",
  "code-old": "Ce code a expiré. Demandez-en un autre.",
  "code-locked":
    "Cinq codes étaient faux : cette demande est bloquée. Vous pouvez en faire une autre.",
  joined: "Vous aviez déjà demandé la même chose. Cette demande a été jointe à la précédente.",
  earlier: "La demande précédente",
  answers: "Réponses",
  noAnswers:
    "Aucune pour l’instant. Nous-mêmes et les organisations concernées, s’il y en a, avons été saisis ; la réponse arrive au plus tard le {date}.",
  answeredOn: "Réponse donnée",
  closedOn: "Close le",
  dueFirst: "Auparavant : {date}",
  noneYet: "Aucune pour l’instant.",
  stoppedAlready:
    "Ce que vous avez demandé d’arrêter est déjà arrêté, partout où cette adresse est connue.",
  number: "Numéro à rappeler",
  whatStays:
    "Ce que la loi oblige à conserver, quelle loi et jusqu’à quand, figure dans le certificat.",
  codeNone:
    "Pas de code ? Trois au plus partent chaque jour vers une même adresse, quel que soit le demandeur. Demandez-en un autre ici demain, ou écrivez depuis cette adresse à {mail} en rappelant le numéro ci-dessus.",
  done: "fait",
  "done-with-exceptions": "fait, avec des exceptions",
  refused: "refusée",
  withdrawn: "retirée",
  longer: "Il faudra attendre jusqu’au {date} : {why}",
  takePackage: "Télécharger vos données",
  takeCertificate: "Télécharger le certificat",
  erased:
    "{n, plural, one {L’unique enregistrement que nous détenions nous-mêmes sur vous a été effacé.} many {Les # enregistrements que nous détenions nous-mêmes sur vous ont été effacés.} other {Les # enregistrements que nous détenions nous-mêmes sur vous ont été effacés.}}",
  gone: "Cette organisation a quitté CLOSR. Tout ce qu’elle conservait ici a été effacé avec son espace de travail le {date}.",
  going:
    "Cette organisation a quitté CLOSR. Tout ce qu’elle conservait ici est en cours d’effacement avec son espace de travail.",
  goneCertificate: "Certificat :",
  takeOurs: "Télécharger ce que nous détenons nous-mêmes sur vous",
  choiceOurs: "notre propre règle, {days} jours",
  marketing: "Prospection",
  profiling: "Profilage",
  surveys: "Enquêtes statistiques",
  "automated-decision": "Décisions automatisées",
  any: "Toute utilisation",
  notice:
    "Pour répondre à votre demande, comme la loi l’exige, et ensuite pendant <link>la durée indiquée dans notre politique</link> ; votre adresse, jusqu’à 30 jours après la réponse.",
  noticeMore: "En savoir plus",
};

export const frMails: MailTexts = {
  codeSubject: "{code} est votre code",
  codeText: "Votre code est {code}. Il est valable {n} minutes, sur la page de votre demande.",
  codeMeaning: "Cet e-mail part vers toute adresse indiquée, qu’elle soit connue ici ou non.",
  open: "Votre demande",
  codeBecause:
    "Envoyé parce que cette adresse a été indiquée sur notre page de demandes relatives aux données. Si ce n’était pas vous, vous n’avez rien à faire.",
  codeBecauseMail:
    "Envoyé parce qu’un message est arrivé de cette adresse à notre adresse de confidentialité. Si ce n’était pas vous, ne faites rien.",
  becauseAccount: "Envoyé parce que vous l’avez demandé depuis votre compte.",
  newsSubject: "Du nouveau pour votre demande relative à vos données",
  newsText: "La réponse se trouve sur la page de votre demande.",
  longerSubject: "Votre demande relative à vos données prendra plus de temps",
  longerText:
    "{workspace} a besoin de plus de temps pour répondre : jusqu’au {date}. Le motif : {why}",
  unconfirmed:
    "Notre propre règle : une demande dont l’adresse n’a jamais été confirmée prend fin à son échéance.",
  nothingHeld:
    "Nous ne détenons rien aux adresses que vous avez indiquées. Elles sont désormais écartées, afin qu’aucun fichier ne les réintroduise.",
  noneHeld: "Nous ne détenons rien sous les adresses indiquées.",
  handedOn:
    "Votre signalement est maintenant chez l’organisme qui détient ou peut détenir les données. Il répond lui-même, sur cette page.",
  nobodyOwes:
    "Toutes les personnes qui devaient répondre l’ont fait. Personne d’autre ne vous doit de réponse ici : rien n’est détenu qui en demande une.",
  phoneEnds:
    "Quiconque connaît ce numéro l’appelle avant de répondre. Si personne n’a appelé, rien n’est détenu sous ce numéro, ou personne n’a pu vous joindre. Ce qui est répondu après un appel figure sur cette page.",
  takenBack: "Retirée depuis la page de la demande.",
};

export const frLetter: LetterTexts = {
  letter: "Lettre de refus",
  letterUnder: "Fondement : {law}",
  letterComplain:
    "Si vous n’êtes pas d’accord, faites une nouvelle demande en disant pourquoi : une personne la réexaminera. Vous pouvez aussi adresser une réclamation à <b>{name}</b>.",
  letterAlso: "Ou, là où est établi l’organisme qui vous a répondu, à <b>{name}</b>.",
  knownOn: "Selon nos informations au {date}. Vérifiez l’adresse avant d’écrire.",
};

export const frLate: LateTexts = {
  subject: "La réponse à votre demande relative à vos données est en retard",
  late: "La réponse était attendue au plus tard le {date} ; elle est en retard depuis.",
  reminded: "Ceux qui la doivent ont été relancés.",
  complain: "Vous pouvez adresser une réclamation à ce sujet à : {name}.",
  also: "Ou, là où CLOSR est établie, à : {name}.",
};
