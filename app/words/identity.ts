import { defineWords } from "./words";

/** The pages of signing up, signing in and being invited. */
export const identity = defineWords({
  signIn: { en: "Sign in", ar: "تسجيل الدخول" },
  signUp: { en: "Create a workspace", ar: "إنشاء مساحة عمل" },
  forgot: { en: "Set a new password", ar: "تعيين كلمة مرور جديدة" },
  confirm: { en: "Confirm your address", ar: "تأكيد بريدك الإلكتروني" },

  email: { en: "E-mail", ar: "البريد الإلكتروني" },
  password: { en: "Password", ar: "كلمة المرور" },
  newPassword: { en: "New password", ar: "كلمة المرور الجديدة" },
  passwordHint: {
    en: "At least 8 characters. A sentence is fine, with spaces.",
    ar: "8 أحرف على الأقل. يمكنك استخدام جملة كاملة بمسافاتها.",
  },
  name: { en: "Your name", ar: "اسمك" },
  workspace: { en: "Name of the brokerage", ar: "اسم شركة الوساطة" },
  birthYear: { en: "Year of birth", ar: "سنة الميلاد" },
  birthYearHint: {
    en: "Four digits. We look at it once and do not keep it.",
    ar: "أربعة أرقام. نطّلع عليها مرة واحدة ولا نحتفظ بها.",
  },
  acknowledge: {
    en: "I have read the <toPolicy>privacy policy</toPolicy>, version {version}, and the <toTerms>terms</toTerms>, version {termsVersion}.",
    ar: "اطّلعت على <toPolicy>سياسة الخصوصية</toPolicy>، الإصدار {version}، وعلى <toTerms>الشروط</toTerms>، الإصدار {termsVersion}.",
  },

  forgotIt: { en: "Forgot it?", ar: "نسيتها؟" },
  noAccount: {
    en: "No account? <link>Create a workspace</link>. Invited? Use the link in your mail.",
    ar: "ليس لديك حساب؟ <link>أنشئ مساحة عمل</link>. تلقيت دعوة؟ استخدم الرابط المرسل إلى بريدك.",
  },
  haveAccount: {
    en: "Have an account? <link>Sign in</link>.",
    ar: "لديك حساب؟ <link>سجّل الدخول</link>.",
  },
  setsCookies: {
    en: "Signing in sets two cookies: <code>__Host-closr</code>, without which every page would ask you to sign in, and <code>__Host-closr-device</code>. <link>Why</link>",
    ar: "يضع تسجيل الدخول ملفَّي ارتباط: <code>__Host-closr</code> الذي بدونه تطلب كل صفحة تسجيل الدخول، و<code>__Host-closr-device</code>. <link>السبب</link>",
  },

  forgotText: {
    en: "Enter your e-mail. If it has an account, we send a link that works for an hour.",
    ar: "أدخل بريدك الإلكتروني. إن كان له حساب، أرسلنا رابطًا صالحًا لمدة ساعة.",
  },
  sendLink: { en: "Send the link", ar: "إرسال الرابط" },
  checkMail: { en: "Check your mail", ar: "تفقّد بريدك" },
  resetSent: {
    en: "If this address has an account, a link is on its way. It works for an hour.",
    ar: "إن كان لهذا البريد حساب، فالرابط في طريقه إليك، وهو صالح لمدة ساعة.",
  },
  signUpSent: {
    en: "We have sent a mail to this address. Open the link in it to go on. It works for 24 hours.",
    ar: "أرسلنا رسالة إلى هذا البريد. افتح الرابط الذي فيها للمتابعة، وهو صالح لمدة 24 ساعة.",
  },
  noMail: {
    en: "Nothing there after a few minutes? Look among unwanted mail, or <link>try again</link>.",
    ar: "لم تصل بعد دقائق؟ ابحث في البريد غير المرغوب فيه، أو <link>حاول مجددًا</link>.",
  },

  setPassword: { en: "Save the password", ar: "حفظ كلمة المرور" },
  resetEnds: {
    en: "Saving it ends every sign-in, on all devices.",
    ar: "عند الحفظ تنتهي كل جلسات الدخول على جميع الأجهزة.",
  },
  passwordSaved: {
    en: "The new password is saved. Sign in with it.",
    ar: "حُفظت كلمة المرور الجديدة. سجّل الدخول بها.",
  },
  signedOut: { en: "You are signed out.", ar: "سُجّل خروجك." },

  confirmText: {
    en: "Enter the password you chose. It confirms that the address is yours and signs you in.",
    ar: "أدخل كلمة المرور التي اخترتها لتأكيد أن البريد لك ولتسجيل دخولك.",
  },
  confirmPress: { en: "Confirm and sign in", ar: "تأكيد وتسجيل الدخول" },
  confirmForgot: {
    en: "Do not know it? <link>Set a new password</link>: that confirms the address as well.",
    ar: "لا تعرفها؟ <link>عيّن كلمة مرور جديدة</link>، وبذلك يتأكد البريد أيضًا.",
  },
  linkOver: { en: "This link no longer works", ar: "لم يعد هذا الرابط صالحًا" },
  linkOverText: {
    en: "It was used already, is too old, or was followed by a newer change.",
    ar: "سبق استخدامه، أو انتهت مدته، أو جاء بعده تغيير أحدث.",
  },
  inviteOver: { en: "This invitation was used or is over", ar: "استُخدمت هذه الدعوة أو انتهت" },
  inviteOverText: {
    en: "Each invitation lets one person in, once. This one was accepted already, taken back, or is too old. Nothing was changed.",
    ar: "كل دعوة تُدخل شخصًا واحدًا مرة واحدة. وهذه الدعوة قُبلت من قبل أو سُحبت أو انتهت مدتها. لم يتغيّر شيء.",
  },
  inviteHome: {
    en: "You are signed in as <bdi>{name}</bdi>. <link>Go to your workspace</link>.",
    ar: "أنت مسجّل الدخول باسم <bdi>{name}</bdi>. <link>انتقل إلى مساحة عملك</link>.",
  },
  inviteSignIn: {
    en: "If you have joined, <link>sign in</link>.",
    ar: "إن كنت قد انضممت، <link>سجّل الدخول</link>.",
  },
  inviteAsk: {
    en: "If not, ask whoever invited you for another invitation.",
    ar: "وإن لم تنضم بعد، فاطلب دعوة جديدة ممن دعاك.",
  },
  askAgain: { en: "Ask for another", ar: "طلب رابط آخر" },

  tooYoung: { en: "We cannot open an account", ar: "لا يمكننا فتح حساب" },
  tooYoungText: {
    en: "CLOSR is a tool for work and is not meant for anybody under 16. Nothing you entered was kept; this browser remembers only that the question was answered, until you close it.",
    ar: "CLOSR أداة عمل وليست موجهة لمن هم دون 16 عامًا. لم نحتفظ بأي شيء أدخلته، ولا يتذكر هذا المتصفّح سوى أن السؤال أُجيب عنه، إلى أن تغلقه.",
  },

  join: { en: "Join {workspace}", ar: "الانضمام إلى {workspace}" },
  invitedAs: {
    en: "You are invited to <bdi>{workspace}</bdi> as {role}, at <n>{email}</n>.",
    ar: "أنت مدعو إلى <bdi>{workspace}</bdi> بدور {role}، على العنوان <n>{email}</n>.",
  },
  joinAsYou: {
    en: "You are signed in as <bdi>{name}</bdi>.",
    ar: "أنت مسجّل الدخول باسم <bdi>{name}</bdi>.",
  },
  joinPress: { en: "Join", ar: "انضمام" },
  joinNew: { en: "Create an account and join", ar: "إنشاء حساب والانضمام" },
  joinWithAccount: {
    en: "Have an account with this address? <link>Sign in</link> and open the link again.",
    ar: "لديك حساب بهذا البريد؟ <link>سجّل الدخول</link> ثم افتح الرابط مجددًا.",
  },
  otherAccount: {
    en: "This invitation is for another address than the one you are signed in with. Sign out first.",
    ar: "هذه الدعوة لعنوان غير الذي سجّلت الدخول به. سجّل خروجك أولًا.",
  },
  signOut: { en: "Sign out", ar: "تسجيل الخروج" },

  policy: { en: "Privacy policy", ar: "سياسة الخصوصية" },
  policyInForce: {
    en: "Privacy policy, version {version}, in force since {when}",
    ar: "سياسة الخصوصية، الإصدار {version}، سارٍ منذ {when}",
  },
});

/** What is wrong with a form, and what to do about it. */
export const identityRefusals = defineWords({
  required: { en: "This is needed.", ar: "هذا الحقل مطلوب." },
  "too-long": { en: "This is too long.", ar: "النص أطول من اللازم." },
  "not-one-line": { en: "Write it on one line.", ar: "اكتبه في سطر واحد." },
  "not-an-email": { en: "This is no e-mail address.", ar: "هذا ليس عنوان بريد إلكتروني." },
  "not-a-year": { en: "Enter a year, such as 1990.", ar: "أدخل سنة، مثل 1990." },
  "not-acknowledged": {
    en: "Please read the policy and tick the box.",
    ar: "يرجى الاطلاع على السياسة ووضع علامة في المربع.",
  },
  "password-too-short": {
    en: "Use at least 8 characters.",
    ar: "استخدم 8 أحرف على الأقل.",
  },
  "password-too-long": {
    en: "Use at most 128 characters.",
    ar: "استخدم 128 حرفًا على الأكثر.",
  },
  "password-too-common": {
    en: "This password is among the first that are tried. Choose another; a sentence is good.",
    ar: "كلمة المرور هذه من أول ما يُجرَّب. اختر غيرها، والجملة خيار جيد.",
  },
  "wrong-email-or-password": {
    en: "That e-mail and password do not match.",
    ar: "البريد الإلكتروني وكلمة المرور لا يتطابقان.",
  },
  "wrong-password": {
    en: "That is not the current password.",
    ar: "كلمة المرور الحالية غير صحيحة.",
  },
  "email-not-confirmed": {
    en: "This address is not confirmed yet. We have just sent another link to it.",
    ar: "لم يُؤكَّد هذا البريد بعد. أرسلنا إليه رابطًا جديدًا للتو.",
  },
  "too-many-attempts": {
    en: "Too many tries. Wait a little, then try again.",
    ar: "محاولات كثيرة. انتظر قليلًا ثم حاول مجددًا.",
  },
  "link-not-good": {
    en: "This link no longer works. Ask for another.",
    ar: "لم يعد هذا الرابط صالحًا. اطلب رابطًا آخر.",
  },
  "too-young": {
    en: "CLOSR is not meant for anybody under 16.",
    ar: "CLOSR ليس موجهًا لمن هم دون 16 عامًا.",
  },
  "sign-in-first": {
    en: "This address has an account already. Sign in, then open the link again.",
    ar: "لهذا البريد حساب بالفعل. سجّل الدخول ثم افتح الرابط مجددًا.",
  },
  "workspace-ended": {
    en: "The subscription of this workspace was ended, so nobody can join it. Ask whoever invited you.",
    ar: "أُنهي اشتراك مساحة العمل هذه، فلا يمكن لأحد الانضمام إليها. اسأل من دعاك.",
  },
  "other-account": {
    en: "This invitation is for another address.",
    ar: "هذه الدعوة لعنوان آخر.",
  },
  "last-owner": {
    en: "A workspace needs an owner. Make somebody else one first.",
    ar: "لا بد لمساحة العمل من مالك. عيّن مالكًا آخر أولًا.",
  },
  "owners-only": {
    en: "Only an owner may do this with owners.",
    ar: "لا يجوز هذا مع المالكين إلا لمالك.",
  },
  "already-a-member": {
    en: "This person is in the workspace already.",
    ar: "هذا الشخص في مساحة العمل بالفعل.",
  },
  "no-such-team": { en: "There is no such team.", ar: "لا يوجد فريق كهذا." },
  "too-many-seats": {
    en: "No more people fit into this workspace.",
    ar: "لا تتسع مساحة العمل لأشخاص آخرين.",
  },
});
export type IdentityRefusal = keyof typeof identityRefusals;
