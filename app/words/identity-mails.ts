import { defineWords } from "./words";

/** The mails of signing up, signing in and being invited. */
export const identityMails = defineWords({
  hello: { en: "Hello {name},", ar: "مرحبًا {name}،" },

  verifySubject: { en: "Confirm your address for CLOSR", ar: "تأكيد بريدك الإلكتروني في CLOSR" },
  verifyText: {
    en: "Open the link and enter your password: that confirms that this address is yours and signs you in. The link works for 24 hours.",
    ar: "افتح الرابط وأدخل كلمة المرور لتأكيد أن هذا البريد لك ولتسجيل دخولك. الرابط صالح لمدة 24 ساعة.",
  },
  verifyPress: { en: "Confirm my address", ar: "تأكيد بريدي" },
  verifyBecause: {
    en: "Sent because somebody signed up with this address. If it was not you, do nothing: without your password and this link the account stays closed.",
    ar: "أُرسلت هذه الرسالة لأن شخصًا أنشأ حسابًا بهذا البريد. إن لم تكن أنت، فتجاهلها: يبقى الحساب مغلقًا ما لم يُفتح هذا الرابط وتُدخل كلمة المرور.",
  },

  knownSubject: { en: "You already have a CLOSR account", ar: "لديك حساب في CLOSR" },
  knownText: {
    en: "Somebody tried to sign up with this address, but it already has an account. If it was you, sign in; if you do not remember the password, you can set a new one.",
    ar: "حاول شخص إنشاء حساب بهذا البريد، غير أن له حسابًا بالفعل. إن كنت أنت، فسجّل الدخول، وإن نسيت كلمة المرور فيمكنك تعيين أخرى.",
  },
  knownPress: { en: "Sign in", ar: "تسجيل الدخول" },
  knownBecause: {
    en: "Sent because of a sign-up with this address. Nothing about your account has changed.",
    ar: "أُرسلت هذه الرسالة بسبب محاولة إنشاء حساب بهذا البريد. لم يتغيّر شيء في حسابك.",
  },

  resetSubject: { en: "Set a new password for CLOSR", ar: "تعيين كلمة مرور جديدة في CLOSR" },
  resetText: {
    en: "Open the link to set a new password. It works once, within an hour, and ends every other sign-in.",
    ar: "افتح الرابط لتعيين كلمة مرور جديدة. يعمل مرة واحدة خلال ساعة، وينهي كل جلسات الدخول الأخرى.",
  },
  resetPress: { en: "Set a new password", ar: "تعيين كلمة مرور جديدة" },
  resetBecause: {
    en: "Sent because somebody asked for it at sign-in. If it was not you, do nothing: your password stays as it is.",
    ar: "أُرسلت هذه الرسالة بناءً على طلب من صفحة تسجيل الدخول. إن لم يكن الطلب منك، فتجاهله: تبقى كلمة مرورك كما هي.",
  },

  eraseSubject: { en: "Confirm that your account is to be erased", ar: "تأكيد طلب محو حسابك" },
  eraseText: {
    en: "Open the link to go on with the erasure of your account. It works once, within an hour, and you still decide on the page.",
    ar: "افتح الرابط لمتابعة محو حسابك. يعمل مرة واحدة خلال ساعة، ويبقى القرار لك في الصفحة.",
  },
  erasePress: { en: "Go on with the erasure", ar: "متابعة المحو" },
  eraseBecause: {
    en: "Sent because somebody who is signed in as you asked for it. If it was not you, do not open the link, and change your password at once: with it your account could be erased without this link too.",
    ar: "أُرسلت هذه الرسالة لأن شخصًا مسجّلًا بحسابك طلبها. إن لم تكن أنت، فلا تفتح الرابط وغيّر كلمة مرورك حالًا، فمن يعرفها يمكنه محو حسابك دون هذا الرابط أيضًا.",
  },

  changedSubject: { en: "Your CLOSR password was changed", ar: "تم تغيير كلمة مرورك في CLOSR" },
  changedText: {
    en: "Your password has just been changed and all other sign-ins have ended. If it was not you, set a new one at once.",
    ar: "جرى للتو تغيير كلمة مرورك وأُنهيت كل جلسات الدخول الأخرى. إن لم تكن أنت من غيّرها، فعيّن كلمة جديدة حالًا.",
  },
  changedPress: { en: "Set a new password", ar: "تعيين كلمة مرور جديدة" },

  deviceSubject: { en: "New sign-in to CLOSR", ar: "تسجيل دخول جديد إلى CLOSR" },
  deviceText: {
    en: "Your account was signed in to from a browser that we have not seen before: {device}. If it was you, there is nothing to do.",
    ar: "سُجّل الدخول إلى حسابك من متصفّح لم نره من قبل: {device}. إن كنت أنت، فلا يلزمك فعل شيء.",
  },
  deviceUnknown: { en: "an unknown browser", ar: "متصفّح غير معروف" },
  devicePress: {
    en: "See all sign-ins and end those that are not yours",
    ar: "عرض كل جلسات الدخول وإنهاء ما ليس لك منها",
  },
  securityBecause: {
    en: "Sent for the security of your account. These notices cannot be turned off.",
    ar: "أُرسلت هذه الرسالة حفاظًا على أمان حسابك، ولا يمكن إيقاف هذه التنبيهات.",
  },

  inviteSubject: {
    en: "{inviter} invites you to {workspace} on CLOSR",
    ar: "دعوة من {inviter} للانضمام إلى {workspace} في CLOSR",
  },
  inviteText: {
    en: "{inviter} has a seat for you in {workspace}. The link works for {time}.",
    ar: "خصّص لك {inviter} مقعدًا في {workspace}. الرابط صالح لمدة {time}.",
  },
  invitePress: { en: "Join {workspace}", ar: "الانضمام إلى {workspace}" },
  inviteBecause: {
    en: "Sent because a member of that workspace entered this address. If you do not know them, do nothing.",
    ar: "أُرسلت هذه الرسالة لأن أحد أعضاء مساحة العمل أدخل هذا البريد. إن كنت لا تعرفه، فتجاهلها.",
  },
});
