import type { Language, Locale } from "~/lib/locale";

/** Name, what it does, and what stops when it is off. */
type OfCategory = readonly [name: string, does: string, off: string];
/** What it is for, and why it is necessary or what is lost without it. */
type OfEntry = readonly [purpose: string, reason: string];

/** The register's words in a language beyond the two of every page. One left out does not compile. */
interface CookieTexts {
  necessary: OfCategory;
  functional: OfCategory;
  analytics: OfCategory;
  marketing: OfCategory;
  "signing-in": OfEntry;
  "knowing-a-device-again": OfEntry;
  "remembering-the-choice": OfEntry;
  "one-try-at-the-age-question": OfEntry;
  appearance: OfEntry;
  "counting-pages": OfEntry;
  "hearing-of-what-was-stopped": OfEntry;
  /** What the second version of the question changed. */
  "version-2": readonly [changed: string];
  /** What the third did. */
  "version-3": readonly [changed: string];
}

type Others = Exclude<Language, Locale>;

/** In the languages in which visitors are asked besides English and Arabic. */
const cookieTexts: Readonly<Record<Others, CookieTexts>> = {
  fr: {
    necessary: [
      "Nécessaires",
      "Se connecter et retenir ce choix. Toujours actifs.",
      "Ne peuvent être désactivés : sans eux, ni connexion ni refus durable.",
    ],
    functional: [
      "Fonctionnels",
      "Retiennent le mode clair ou sombre.",
      "Désactivés : l’apparence suit votre système.",
    ],
    analytics: [
      "Statistiques",
      "Comptent les pages lues, sur notre propre serveur.",
      "Désactivées : rien n’est compté, et rien d’autre ne change pour vous.",
    ],
    marketing: ["Marketing", "Mesureraient la publicité.", "Désactivé : rien ne change pour vous."],
    "signing-in": [
      "vous garde connecté",
      "Posé seulement à la connexion ; sans lui, chaque page demanderait votre mot de passe.",
    ],
    "knowing-a-device-again": [
      "reconnaît un navigateur où vous vous êtes connecté",
      "Posé seulement à la connexion ; sans lui, nous ne pourrions pas vous avertir d’un nouvel appareil.",
    ],
    "remembering-the-choice": [
      "retient ce choix",
      "Posé seulement quand vous choisissez ; sans lui, un refus serait oublié à la page suivante.",
    ],
    "one-try-at-the-age-question": [
      "note que la question de l’âge a reçu une réponse de moins de 16 ans",
      "Dit seulement « refusé », sans date de naissance, pour que la question ne soit pas retentée aussitôt.",
    ],
    appearance: ["clair ou sombre", "Sans lui, les pages suivent le réglage de votre système."],
    "counting-pages": [
      "un nombre aléatoire sous lequel les pages vues sont comptées",
      "Sans lui, aucune page vue n’est conservée.",
    ],
    "hearing-of-what-was-stopped": [
      "dit à notre serveur que votre navigateur a tenu quelque chose d’étranger hors d’une de nos pages",
      "Envoyé par le navigateur lui-même, seulement dans ce cas : la règle et le nom de l’hôte, rien sur vous. Sans lui, nous ne saurions rien d’un script implanté.",
    ],
    "version-2": [
      "Les statistiques sont nouvelles : avec votre accord, nous comptons sur notre serveur les pages lues, sous un nombre aléatoire.",
    ],
    "version-3": [
      "Un rapport est nouveau : quand votre navigateur tient quelque chose d’étranger hors de nos pages, il dit à notre serveur quelle règle et quel hôte, et rien sur vous.",
    ],
  },
  de: {
    necessary: [
      "Notwendig",
      "Anmelden und diese Wahl merken. Immer an.",
      "Nicht abschaltbar: ohne sie könnten Sie sich weder anmelden noch dauerhaft ablehnen.",
    ],
    functional: [
      "Funktional",
      "Merkt sich hell oder dunkel.",
      "Aus: die Darstellung folgt Ihrem System.",
    ],
    analytics: [
      "Statistik",
      "Zählt gelesene Seiten, auf unserem eigenen Server.",
      "Aus: nichts wird gezählt, sonst ändert sich für Sie nichts.",
    ],
    marketing: ["Marketing", "Würde Werbung messen.", "Aus: für Sie ändert sich nichts."],
    "signing-in": [
      "hält Sie angemeldet",
      "Nur beim Anmelden gesetzt; ohne es fragte jede Seite nach Ihrem Passwort.",
    ],
    "knowing-a-device-again": [
      "erkennt einen Browser wieder, in dem Sie sich angemeldet haben",
      "Nur beim Anmelden gesetzt; ohne es könnten wir Sie nicht vor einem neuen Gerät warnen.",
    ],
    "remembering-the-choice": [
      "merkt sich diese Wahl",
      "Nur gesetzt, wenn Sie wählen; ohne es wäre eine Ablehnung auf der nächsten Seite vergessen.",
    ],
    "one-try-at-the-age-question": [
      "vermerkt, dass die Altersfrage mit unter 16 beantwortet wurde",
      "Sagt nur „abgelehnt“, ohne Geburtsdatum, damit die Frage nicht sofort neu versucht wird.",
    ],
    appearance: ["hell oder dunkel", "Ohne es folgen die Seiten der Einstellung Ihres Systems."],
    "counting-pages": [
      "eine Zufallszahl, unter der Seitenaufrufe gezählt werden",
      "Ohne sie wird kein Seitenaufruf gespeichert.",
    ],
    "hearing-of-what-was-stopped": [
      "meldet unserem Server, dass Ihr Browser etwas Fremdes von einer unserer Seiten ferngehalten hat",
      "Sendet der Browser selbst, nur in diesem Fall: die Regel und den Namen des fremden Hosts, nichts über Sie. Ohne es erführen wir nichts von einem eingeschleusten Skript.",
    ],
    "version-2": [
      "Statistik ist neu: mit Ihrem Ja zählen wir auf unserem Server, welche Seiten gelesen werden, unter einer Zufallszahl.",
    ],
    "version-3": [
      "Eine Meldung ist neu: hält Ihr Browser etwas Fremdes von unseren Seiten fern, nennt er unserem eigenen Server die Regel und den Host, und nichts über Sie.",
    ],
  },
  es: {
    necessary: [
      "Necesarias",
      "Iniciar sesión y recordar esta elección. Siempre activas.",
      "No se pueden desactivar: sin ellas no podría iniciar sesión ni rechazar de forma duradera.",
    ],
    functional: [
      "Funcionales",
      "Recuerdan el modo claro u oscuro.",
      "Desactivadas: el aspecto sigue a su sistema.",
    ],
    analytics: [
      "Estadística",
      "Cuenta las páginas leídas, en nuestro propio servidor.",
      "Desactivada: no se cuenta nada, y nada más cambia para usted.",
    ],
    marketing: ["Marketing", "Mediría la publicidad.", "Desactivado: nada cambia para usted."],
    "signing-in": [
      "mantiene su sesión iniciada",
      "Solo se pone al iniciar sesión; sin ella cada página pediría su contraseña.",
    ],
    "knowing-a-device-again": [
      "reconoce un navegador en el que inició sesión",
      "Solo se pone al iniciar sesión; sin ella no podríamos avisarle de un dispositivo nuevo.",
    ],
    "remembering-the-choice": [
      "recuerda esta elección",
      "Solo se pone cuando elige; sin ella un rechazo se olvidaría en la página siguiente.",
    ],
    "one-try-at-the-age-question": [
      "anota que la pregunta de edad se respondió con menos de 16 años",
      "Solo dice «rechazado», sin fecha de nacimiento, para que no se reintente enseguida.",
    ],
    appearance: ["claro u oscuro", "Sin ella las páginas siguen el ajuste de su sistema."],
    "counting-pages": [
      "un número aleatorio bajo el que se cuentan las páginas vistas",
      "Sin ella no se guarda ninguna página vista.",
    ],
    "hearing-of-what-was-stopped": [
      "avisa a nuestro servidor de que su navegador dejó fuera algo ajeno a una de nuestras páginas",
      "Lo envía el propio navegador, solo en ese caso: la regla y el nombre del servidor ajeno, nada sobre usted. Sin él no sabríamos de un script introducido.",
    ],
    "version-2": [
      "La estadística es nueva: con su sí contamos en nuestro servidor qué páginas se leen, bajo un número aleatorio.",
    ],
    "version-3": [
      "Hay un aviso nuevo: cuando su navegador deja fuera de nuestras páginas algo ajeno, dice a nuestro propio servidor qué regla y qué servidor, y nada sobre usted.",
    ],
  },
  ru: {
    necessary: [
      "Необходимые",
      "Вход и запоминание этого выбора. Всегда включены.",
      "Выключить нельзя: без них не войти и не отказаться надолго.",
    ],
    functional: [
      "Функциональные",
      "Запоминают светлую или тёмную тему.",
      "Выключены: тема следует за системой.",
    ],
    analytics: [
      "Аналитика",
      "Считает прочитанные страницы на нашем собственном сервере.",
      "Выключена: ничего не считается, остальное для вас не меняется.",
    ],
    marketing: ["Маркетинг", "Измерял бы рекламу.", "Выключен: для вас ничего не меняется."],
    "signing-in": [
      "сохраняет ваш вход",
      "Ставится только при входе; без него каждая страница спрашивала бы пароль.",
    ],
    "knowing-a-device-again": [
      "узнаёт браузер, в котором вы входили",
      "Ставится только при входе; без него мы не могли бы предупредить о новом устройстве.",
    ],
    "remembering-the-choice": [
      "помнит этот выбор",
      "Ставится, только когда вы выбираете; без него отказ забылся бы на следующей странице.",
    ],
    "one-try-at-the-age-question": [
      "отмечает, что на вопрос о возрасте ответили «меньше 16»",
      "Говорит только «отказано», без даты рождения, чтобы вопрос нельзя было сразу повторить.",
    ],
    appearance: ["светлая или тёмная тема", "Без него страницы следуют настройке системы."],
    "counting-pages": [
      "случайное число, под которым считаются просмотры страниц",
      "Без него просмотры не хранятся.",
    ],
    "hearing-of-what-was-stopped": [
      "сообщает нашему серверу, что ваш браузер не пустил на нашу страницу что-то постороннее",
      "Отправляет сам браузер и только в этом случае: правило и имя чужого узла, ничего о вас. Без него мы не узнали бы о подброшенном скрипте.",
    ],
    "version-2": [
      "Аналитика новая: с вашего согласия мы считаем на своём сервере прочитанные страницы под случайным числом.",
    ],
    "version-3": [
      "Новое сообщение: когда ваш браузер не пускает на наши страницы постороннее, он называет нашему серверу правило и узел, и ничего о вас.",
    ],
  },
  hi: {
    necessary: [
      "ज़रूरी",
      "साइन इन करना और यह चुनाव याद रखना। हमेशा चालू।",
      "बंद नहीं हो सकतीं: इनके बिना न साइन इन हो पाता, न स्थायी इनकार।",
    ],
    functional: ["कार्यात्मक", "हल्का या गहरा रूप याद रखती हैं।", "बंद: रूप आपके सिस्टम के अनुसार रहता है।"],
    analytics: [
      "विश्लेषण",
      "हमारे अपने सर्वर पर पढ़े गए पन्ने गिनता है।",
      "बंद: कुछ नहीं गिना जाता, और आपके लिए कुछ नहीं बदलता।",
    ],
    marketing: ["मार्केटिंग", "विज्ञापन मापती।", "बंद: आपके लिए कुछ नहीं बदलता।"],
    "signing-in": [
      "आपको साइन इन रखती है",
      "केवल साइन इन पर रखी जाती है; इसके बिना हर पन्ना पासवर्ड माँगता।",
    ],
    "knowing-a-device-again": [
      "उस ब्राउज़र को पहचानती है जिससे आपने साइन इन किया था",
      "केवल साइन इन पर रखी जाती है; इसके बिना हम नए डिवाइस की चेतावनी न दे पाते।",
    ],
    "remembering-the-choice": [
      "यह चुनाव याद रखती है",
      "केवल आपके चुनने पर रखी जाती है; इसके बिना इनकार अगले पन्ने पर भूल जाता।",
    ],
    "one-try-at-the-age-question": [
      "नोट करती है कि उम्र के सवाल का जवाब 16 से कम था",
      "केवल “अस्वीकृत” कहती है, जन्मतिथि नहीं, ताकि सवाल तुरंत दोहराया न जाए।",
    ],
    appearance: ["हल्का या गहरा", "इसके बिना पन्ने आपके सिस्टम की सेटिंग मानते हैं।"],
    "counting-pages": [
      "एक यादृच्छिक संख्या जिसके नीचे पन्ने गिने जाते हैं",
      "इसके बिना कोई पन्ना-दृश्य नहीं रखा जाता।",
    ],
    "hearing-of-what-was-stopped": [
      "हमारे सर्वर को बताती है कि आपके ब्राउज़र ने हमारे किसी पन्ने से कोई बाहरी चीज़ रोकी",
      "केवल तभी, और ब्राउज़र खुद भेजता है: नियम और बाहरी होस्ट का नाम, आपके बारे में कुछ नहीं। इसके बिना हमें घुसाई गई स्क्रिप्ट का पता न चलता।",
    ],
    "version-2": [
      "विश्लेषण नया है: आपकी हाँ पर हम अपने सर्वर पर एक यादृच्छिक संख्या के नीचे गिनते हैं कि कौन-से पन्ने पढ़े गए।",
    ],
    "version-3": [
      "एक सूचना नई है: जब आपका ब्राउज़र हमारे पन्नों से कोई बाहरी चीज़ रोकता है, तो वह हमारे सर्वर को नियम और होस्ट बताता है, आपके बारे में कुछ नहीं।",
    ],
  },
  ur: {
    necessary: [
      "ضروری",
      "سائن اِن کرنا اور یہ انتخاب یاد رکھنا۔ ہمیشہ فعال۔",
      "بند نہیں ہو سکتیں: ان کے بغیر نہ سائن اِن ہو سکتا ہے نہ مستقل انکار۔",
    ],
    functional: [
      "عملی",
      "ہلکی یا گہری صورت یاد رکھتی ہیں۔",
      "بند: صورت آپ کے سسٹم کے مطابق رہتی ہے۔",
    ],
    analytics: [
      "تجزیات",
      "ہمارے اپنے سرور پر پڑھے گئے صفحات گنتے ہیں۔",
      "بند: کچھ نہیں گنا جاتا، اور آپ کے لیے کچھ نہیں بدلتا۔",
    ],
    marketing: ["مارکیٹنگ", "اشتہارات ناپتی۔", "بند: آپ کے لیے کچھ نہیں بدلتا۔"],
    "signing-in": [
      "آپ کو سائن اِن رکھتی ہے",
      "صرف سائن اِن پر رکھی جاتی ہے؛ اس کے بغیر ہر صفحہ پاس ورڈ مانگتا۔",
    ],
    "knowing-a-device-again": [
      "اس براؤزر کو پہچانتی ہے جس سے آپ نے سائن اِن کیا تھا",
      "صرف سائن اِن پر رکھی جاتی ہے؛ اس کے بغیر ہم نئے آلے سے خبردار نہ کر سکتے۔",
    ],
    "remembering-the-choice": [
      "یہ انتخاب یاد رکھتی ہے",
      "صرف آپ کے انتخاب پر رکھی جاتی ہے؛ اس کے بغیر انکار اگلے صفحے پر بھول جاتا۔",
    ],
    "one-try-at-the-age-question": [
      "نوٹ کرتی ہے کہ عمر کے سوال کا جواب 16 سے کم تھا",
      "صرف ”مسترد“ کہتی ہے، تاریخِ پیدائش نہیں، تاکہ سوال فوراً نہ دہرایا جائے۔",
    ],
    appearance: ["ہلکی یا گہری صورت", "اس کے بغیر صفحات آپ کے سسٹم کی ترتیب پر چلتے ہیں۔"],
    "counting-pages": [
      "ایک اتفاقی عدد جس کے تحت صفحات گنے جاتے ہیں",
      "اس کے بغیر کوئی مشاہدہ محفوظ نہیں ہوتا۔",
    ],
    "hearing-of-what-was-stopped": [
      "ہمارے سرور کو بتاتی ہے کہ آپ کے براؤزر نے ہمارے کسی صفحے سے کوئی بیرونی چیز روکی",
      "صرف اسی صورت میں، اور براؤزر خود بھیجتا ہے: قاعدہ اور بیرونی ہوسٹ کا نام، آپ کے بارے میں کچھ نہیں۔ اس کے بغیر ہمیں داخل کیے گئے اسکرپٹ کا علم نہ ہوتا۔",
    ],
    "version-2": [
      "تجزیات نئے ہیں: آپ کی ہاں پر ہم اپنے سرور پر ایک اتفاقی عدد کے تحت گنتے ہیں کہ کون سے صفحات پڑھے گئے۔",
    ],
    "version-3": [
      "ایک اطلاع نئی ہے: جب آپ کا براؤزر ہمارے صفحات سے کوئی بیرونی چیز روکتا ہے تو ہمارے سرور کو قاعدہ اور ہوسٹ بتاتا ہے، آپ کے بارے میں کچھ نہیں۔",
    ],
  },
  zh: {
    necessary: [
      "必要",
      "登录并记住本次选择。始终启用。",
      "无法关闭：没有它们，既不能登录，也无法长期拒绝。",
    ],
    functional: ["功能", "记住浅色或深色外观。", "关闭：外观跟随您的系统。"],
    analytics: [
      "统计",
      "在我们自己的服务器上统计被阅读的页面。",
      "关闭：不作任何统计，其他对您没有变化。",
    ],
    marketing: ["营销", "将用于衡量广告。", "关闭：对您没有变化。"],
    "signing-in": ["保持您的登录状态", "仅在登录时设置；没有它，每个页面都会要求输入密码。"],
    "knowing-a-device-again": [
      "识别您曾登录过的浏览器",
      "仅在登录时设置；没有它，我们无法提醒您有新设备登录。",
    ],
    "remembering-the-choice": ["记住本次选择", "仅在您选择时设置；没有它，拒绝会在下一页被遗忘。"],
    "one-try-at-the-age-question": [
      "记录年龄问题的回答为未满 16 岁",
      "仅写明“已拒绝”，不含出生日期，以免立即重试。",
    ],
    appearance: ["浅色或深色", "没有它，页面跟随您系统的设置。"],
    "counting-pages": ["用于统计页面浏览的随机数", "没有它，不保存任何页面浏览。"],
    "hearing-of-what-was-stopped": [
      "告知我们的服务器：您的浏览器阻止了我们某个页面上的外来内容",
      "仅在此时由浏览器自行发送：规则和外来主机名，不含任何与您有关的信息。没有它，我们无从得知被植入的脚本。",
    ],
    "version-2": ["统计是新增的：经您同意，我们在自己的服务器上以一个随机数统计哪些页面被阅读。"],
    "version-3": [
      "新增一种报告：当您的浏览器阻止我们页面上的外来内容时，会把规则和主机名告知我们自己的服务器，不含任何与您有关的信息。",
    ],
  },
};

export type CookieTextKey = keyof CookieTexts;
export type InAllLanguages = Readonly<Record<Language, string>>;

/** A text of the register in every language: the two that stand beside the entry, and the others from here. */
export function inAll(
  two: Readonly<Record<Locale, string>>,
  key: CookieTextKey,
  place: number,
): InAllLanguages {
  const others = Object.entries(cookieTexts).map(([tag, texts]) => [tag, texts[key][place] ?? ""]);
  return { ...two, ...(Object.fromEntries(others) as Record<Others, string>) };
}
