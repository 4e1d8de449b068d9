import type { LateTexts, LetterTexts, MailTexts, PageTexts } from "./texts";

export const esPage: PageTexts = {
  title: "Solicitud sobre sus datos",
  lead: "Para todo el mundo: con una cuenta aquí, en los archivos de una inmobiliaria o en ninguno de los dos. No cuesta nada y a nadie se le pide un documento.",
  description:
    "Solicite el acceso a sus datos, su rectificación o su supresión, y vea para cuándo tendrá respuesta.",
  type: "Qué solicita",
  access: "Ver qué se guarda sobre mí",
  correction: "Rectificar un dato",
  erasure: "Suprimir mis datos",
  restriction: "Conservarlos, pero no usarlos",
  objection: "Poner fin a un uso",
  portability: "Llevarme mis datos",
  withdrawal: "Retirar un consentimiento",
  complaint: "Presentar una queja",
  by: "Quién lo solicita",
  self: "Yo, en mi propio nombre",
  representative: "Yo, por encargo de otra persona",
  child: "Aviso de que aquí se guardan datos de un menor",
  childHelp:
    "Un aviso sobre un menor se responde en 72 horas, según nuestra propia norma, sea cual sea la opción elegida arriba.",
  purpose: "Si quiere que cese un uso: cuál",
  noPurpose: "Ninguno en particular",
  email: "Correo electrónico",
  emailHelp: "El suyo. Allí llega un código.",
  phone: "O teléfono",
  phoneHelp:
    "Si solo indica un teléfono, quien lo conozca le llamará para asegurarse de que es usted.",
  personTitle: "De quién se trata",
  personHelp:
    "Solo si actúa por otra persona o informa sobre un menor. Se busca por estos datos, no por los suyos.",
  personName: "Nombre de la persona",
  personEmail: "Correo electrónico de la persona",
  personPhone: "O su teléfono",
  brokerage: "Agencia que tiene los datos",
  brokerageHelp: "Si la conoce: nombre o dirección web.",
  details: "Qué más debemos saber",
  detailsHelp: "No es obligatorio. Si representa a alguien: en qué condición actúa.",
  send: "Enviar la solicitud",
  rule: "Tendrá respuesta antes del {date}",
  ruleOurs: "Nuestra propia norma: {days} días.",
  ruleLaw: "Según {law}.",
  whyRegion: "Está en una región con norma propia.",
  whyCountry: "Según el país desde el que escribe.",
  whyUnknown:
    "En {days} días: el plazo más corto que aplicamos a cualquier país, porque no podemos saber desde qué país escribe.",
  whyChosen: "Usted la eligió.",
  stricter: "Elegir una norma más estricta",
  ofPlace: "La del lugar donde estoy",
  show: "Mostrar el plazo",
  atOnce:
    "La retirada de un consentimiento y la oposición a la publicidad se aplican de inmediato.",
  twoWays: "También puede escribir a {mail}.",
  "choose-one": "Elija una opción.",
  "too-long": "Es demasiado largo.",
  "address-missing": "Indique un correo electrónico o un teléfono.",
  "own-email-missing":
    "Indique su propio correo electrónico: allí llegan el código y la respuesta.",
  "person-name-missing": "Indique por quién actúa.",
  "person-address-missing": "Indique el correo o el teléfono de esa persona: por ellos se busca.",
  "child-missing": "Diga de qué menor se trata: un nombre, una dirección o qué se ve.",
  "not-an-email": "Esto no parece una dirección de correo electrónico.",
  "not-a-phone": "Esto no parece un número de teléfono.",
  "too-many-attempts":
    "Han llegado muchas solicitudes desde aquí. Espere un poco y vuelva a enviarla; su texto se conserva.",
  yours: "Su solicitud",
  keepAddress: "Guarde la dirección de esta página: con ella podrá volver a su solicitud.",
  asked: "Fecha de la solicitud",
  due: "Respuesta antes del",
  state: "Estado",
  waits: "a la espera del código",
  locked: "bloqueada tras cinco códigos erróneos",
  onItsWay: "remitida a las entidades afectadas, si las hay",
  inWork: "en curso",
  answered: "respondida",
  closed: "cerrada",
  code: "Las seis cifras del correo",
  noCode:
    "Solo indicó un número de teléfono, por lo que no se envía ningún código. Cada inmobiliaria que conozca el número llamará para comprobar que es suyo y después responderá. En esta página verá cómo va la solicitud.",
  codeHelp:
    "Si indicó una dirección, recibirá allí un código, tres al día como máximo. Es válido durante 10 minutos.",
  confirm: "Soy yo",
  again: "Enviar otro código",
  withdraw: "Retirar la solicitud",
  "code-digits": "Escriba los seis dígitos. Esto no cuenta como intento.",
  "codes-used-up": "Hoy ya salieron tres códigos para esta solicitud. Mañana puede pedir otro.",
  againSent:
    "Otro código está en camino, salvo que hoy ya se enviaran tres a esta dirección. Vale el último.",
  "code-wrong": "Ese no es el código.",
  "code-old": "Ese código ha caducado. Pida otro.",
  "code-locked":
    "Cinco códigos eran incorrectos: esta solicitud está bloqueada. Puede empezar otra.",
  joined: "Ya había solicitado lo mismo. Esta solicitud se ha unido a la anterior.",
  earlier: "La solicitud anterior",
  answers: "Respuestas",
  noAnswers:
    "Ninguna todavía. Se nos ha preguntado a nosotros y, si las hay, a las organizaciones afectadas; la respuesta llegará antes del {date}.",
  answeredOn: "Respondida",
  closedOn: "Cerrada",
  dueFirst: "Antes: {date}",
  noneYet: "Ninguna todavía.",
  stoppedAlready:
    "Lo que pidió detener ya se ha detenido en todas partes donde se conoce esta dirección.",
  number: "Número de referencia",
  whatStays: "Lo que la ley obliga a conservar, qué ley y hasta cuándo, figura en el certificado.",
  codeNone:
    "¿No llega el código? A una misma dirección se envían como máximo tres al día, los pida quien los pida. Pida otro aquí mañana o escriba desde esa dirección a {mail} e indique el número de arriba.",
  done: "hecho",
  "done-with-exceptions": "hecho, con excepciones",
  refused: "denegada",
  withdrawn: "retirada",
  longer: "Tardará hasta el {date}: {why}",
  takePackage: "Descargar sus datos",
  takeCertificate: "Descargar el certificado",
  erased:
    "{n, plural, one {Se ha suprimido el único registro que nosotros teníamos sobre usted.} many {Se han suprimido los # registros que nosotros teníamos sobre usted.} other {Se han suprimido los # registros que nosotros teníamos sobre usted.}}",
  gone: "Esta organización dejó CLOSR. Todo lo que conservaba aquí se borró con su espacio de trabajo el {date}.",
  going:
    "Esta organización dejó CLOSR. Todo lo que conservaba aquí se está borrando con su espacio de trabajo.",
  goneCertificate: "Certificado:",
  takeOurs: "Descargar lo que nosotros guardamos sobre usted",
  choiceOurs: "nuestra propia norma, {days} días",
  marketing: "Publicidad",
  profiling: "Elaboración de perfiles",
  surveys: "Encuestas estadísticas",
  "automated-decision": "Decisiones automatizadas",
  any: "Cualquier uso",
  notice:
    "Para responder a su solicitud, como exige la ley, y después durante <link>el plazo que indica nuestra política</link>; su dirección, hasta 30 días después de la respuesta.",
  noticeMore: "Más información",
};

export const esMails: MailTexts = {
  codeSubject: "{code} es su código",
  codeText: "Su código es {code}. Es válido durante {n} minutos, en la página de su solicitud.",
  codeMeaning:
    "Este correo se envía a toda dirección que se indique, la conozca alguien aquí o no.",
  open: "Su solicitud",
  codeBecause:
    "Enviado porque esta dirección se indicó en nuestra página de solicitudes de privacidad. Si no fue usted, no tiene que hacer nada.",
  codeBecauseMail:
    "Enviado porque desde esta dirección se escribió a nuestra dirección de privacidad. Si no fue usted, no haga nada.",
  becauseAccount: "Se envía porque lo solicitó desde su cuenta.",
  newsSubject: "Hay novedades sobre su solicitud de privacidad",
  newsText: "La respuesta está en la página de su solicitud.",
  longerSubject: "Su solicitud de privacidad tardará más",
  longerText: "{workspace} necesita más tiempo para responder: hasta el {date}. El motivo: {why}",
  unconfirmed:
    "Nuestra propia norma: una solicitud cuya dirección nunca se confirmó termina al vencer su plazo.",
  nothingHeld:
    "No conservamos nada con las direcciones que indicó. Desde ahora quedan excluidas, para que ningún archivo las vuelva a introducir.",
  noneHeld: "No guardamos nada con las direcciones indicadas.",
  handedOn:
    "Su aviso está ahora en manos de quien tiene o puede tener los datos. Responderá directamente, en esta página.",
  nobodyOwes:
    "Han respondido todos los que debían responder. Nadie más le debe aquí una respuesta: no se conserva nada que la requiera.",
  phoneEnds:
    "Quien conoce este número llama antes de responder. Si nadie llamó, no se conserva nada con él o nadie pudo localizarle. Lo que se responda tras una llamada aparece en esta página.",
  takenBack: "Retirada desde la página de la solicitud.",
};

export const esLetter: LetterTexts = {
  letter: "Carta de denegación",
  letterUnder: "Se basa en: {law}",
  letterComplain:
    "Si no está de acuerdo, haga una nueva solicitud y explique por qué: una persona volverá a estudiarlo. También puede reclamar ante <b>{name}</b>.",
  letterAlso: "O, en el lugar donde está establecido quien le respondió, ante <b>{name}</b>.",
  knownOn: "Según lo que sabíamos el {date}. Compruebe la dirección antes de escribir.",
};

export const esLate: LateTexts = {
  subject: "La respuesta a su solicitud de privacidad lleva retraso",
  late: "La respuesta debía llegar a más tardar el {date} y lleva retraso desde entonces.",
  reminded: "Se ha recordado a quien debe responder.",
  complain: "Puede reclamar por ello ante {name}.",
  also: "O, donde está establecida CLOSR, ante {name}.",
};
