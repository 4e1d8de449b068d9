import type { ConsentTexts } from "../consent-in-two";

export const es: ConsentTexts = {
  title: "Cookies en este sitio",
  question:
    "Solo se usa lo necesario. Recordar el tema y contar las páginas esperan su sí. Sin publicidad. Su elección vale {n, plural, one {# día} many {# días} other {# días}}.",
  allOfThem: "Lista completa",
  reject: "Rechazar",
  accept: "Aceptar",
  save: "Guardar",
  byKind: "Elegir por tipo",
  kind: "<b>{name}</b>: {does}",
  whatChanged: "Qué ha cambiado desde su respuesta",
  signalTitle: "La señal de su navegador",
  signalHonoured:
    "Su navegador nos pide no vender ni compartir sus datos (Global Privacy Control). Respetado: estadística y marketing están desactivados y no se le pregunta nada.",
  yourChoice: "Su propia elección",
  elsewhereTitle: "Su elección en otro dispositivo",
  elsewhere:
    "Lo que eligió el {when} en otro dispositivo vale también aquí. Si sus dispositivos difieren, prevalece la elección más reciente.",
  receipt:
    "Llévese el recibo firmado de esta elección: {file}. Cualquiera puede comprobarlo en {check}.",
  conflictRule:
    "Cuando inicie sesión, su elección valdrá en todos sus dispositivos. Si difieren, prevalece la más reciente.",
  preferences: "Elección de cookies",
  nothingTicked: "No hay nada marcado por usted. Esta página funciona sin cookies y sin scripts.",
  asYouChose: "Las casillas están como las dejó. Cámbielas aquí cuantas veces quiera.",
  kinds: "Tipos",
  noneInUse: "Ninguna en uso, así que no hay nada que activar.",
  noChoice: "Aún no ha elegido. Solo se usa lo necesario.",
  youRejected: "Rechazó todo lo opcional el {when}.",
  youAllowed: "Permitió {kinds} el {when}.",
  holdsUntil: "Vale hasta el {when}.",
  bySignal:
    "El {when} uno de sus navegadores envió Global Privacy Control; esa señal prevalece sobre lo que había permitido antes.",
  aboveSignal:
    "Eligió mientras su navegador enviaba la señal, así que su elección prevalece sobre ella.",
  signalAbove:
    "Desde entonces su navegador envía Global Privacy Control; la señal prevalece sobre esa elección.",
  again:
    "Ese formulario ya no era válido: llevaba abierto más de dos horas, o ha elegido después. No se cambió nada. Elija de nuevo, por favor.",
  notKept:
    "No pudimos guardar la prueba de su consentimiento, así que no se cambió nada. Inténtelo de nuevo, por favor.",
  appearance: "Claro u oscuro",
  "theme-system": "Como el sistema",
  "theme-light": "Claro",
  "theme-dark": "Oscuro",
  register: "Todas las cookies, del mismo registro que obedece nuestro servidor",
  registerTable: "Tabla de cookies",
  name: "Nombre",
  whatFor: "Para qué",
  howLong: "Cuánto tiempo",
  kindOf: "Tipo",
  days: "{n, plural, one {# día} many {# días} other {# días}}",
  upToSignOut:
    "hasta que cierre sesión, como máximo {n, plural, one {# día} many {# días} other {# días}}",
  browserSession: "hasta que se cierre el navegador",
  ruleAsks: "Regla aplicada: consentimiento previo, porque su conexión está en: {place} ({law}).",
  ruleOptOut:
    "Regla aplicada: consentimiento previo. Su conexión está en: {place}, donde la ley ({law}) da derecho a oponerse; aun así preguntamos primero.",
  ruleOurs:
    "Regla aplicada: consentimiento previo. Su conexión está en: {place}; pida lo que pida su ley, preguntamos primero.",
  ruleUnknown:
    "Regla aplicada: consentimiento previo, la más estricta, porque no sabemos dónde está su conexión.",
  ruleChosen: "Regla aplicada: consentimiento previo, porque eligió la regla de: {place} ({law}).",
  ruleStrictest: "Regla aplicada: consentimiento previo, la más estricta, porque la eligió.",
  shortAsks: "Regla: preguntar primero, porque su conexión está en: {place}.",
  shortOptOut:
    "Regla: preguntar primero. Su conexión está en: {place}, donde la ley da derecho a oponerse.",
  shortOurs: "Regla: preguntar primero, como en todas partes. Su conexión está en: {place}.",
  shortUnknown: "Regla: preguntar primero, porque no sabemos dónde está su conexión.",
  shortChosen: "Regla: preguntar primero, porque eligió la regla de: {place}.",
  shortStrictest: "Regla: preguntar primero, la más estricta, porque la eligió.",
  strictest: "La regla más estricta",
  ruleLabel: "Qué regla vale para usted",
  ruleHelp:
    "Puede elegir una que nos exija lo mismo o más. Se guarda con su elección; hasta entonces solo figura en la dirección de esta página.",
  ruleOfPlace: "La regla del lugar donde estoy",
  ruleShow: "Aplicar esta regla",
  rulesTable:
    "No se usa ninguna lista de proveedores de IAB, ninguna baliza web ni píxel en el correo. Lo que no está en esta lista se detiene antes de salir de nuestro servidor, y se notifica.",
  allRules: "Todas las reglas, con sus leyes y fuentes",
  ruleChecked: "Comprobado el {when}",
  counted: "Contado de este navegador",
  noEvents: "No se guarda nada de este navegador",
  events:
    "{n, plural, one {# evento guardado} many {# eventos guardados} other {# eventos guardados}} de este navegador",
  eventsHelp:
    "La dirección de una página, la hora y el sitio que llevó a ella, nada más. Se guarda {n, plural, one {# día} many {# días} other {# días}}; después, solo sumas. Rechazar la estadística también los borra.",
  eventsList: "Leerlos",
  eventsLatest: "Los últimos {n}",
  eventFrom: "desde {site}",
  erase: "Borrar",
  inBrowser: "Cómo bloquear o borrar cookies en <link>su propio navegador</link> (en inglés).",
  asJson: "La misma lista para máquinas: {link}",
};
