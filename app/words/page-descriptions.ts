import { defineWords } from "./words";

/** What search engines and previews say of the pages whose own words do not begin with it, by their addresses. */
export const pageDescriptions = defineWords({
  "/privacy": {
    en: "What CLOSR keeps about people, why, on what legal ground, for how long and with whom: each sentence leads to the control that makes it true.",
    ar: "ما تحفظه CLOSR عن الناس، ولماذا، وعلى أي أساس قانوني، وإلى متى، ومع من: كل جملة تقود إلى الضابط الذي يجعلها صحيحة.",
  },
  "/terms": {
    en: "The terms on which a brokerage uses CLOSR: who may do what, how it ends, and what happens to the data.",
    ar: "الشروط التي تستخدم بها شركة الوساطة CLOSR: من يحقّ له ماذا، وكيف ينتهي الاشتراك، وما مصير البيانات.",
  },
  "/security": {
    en: "How CLOSR protects what it holds: what is sealed and what is not, each part with what it may reach, and the last run of every test that attacks it.",
    ar: "كيف تحمي CLOSR ما لديها: المشفّر وغير المشفّر، وما يصل إليه كل جزء، وآخر تشغيل لكل اختبار يهاجمها.",
  },
  "/cookies": {
    en: "Choose which cookies closr may keep in your browser. Every one of them is listed, nothing is ticked for you, and no script is needed.",
    ar: "اختر ملفات الارتباط التي يجوز لموقع closr حفظها في متصفّحك. كلها مدرجة هنا، ولا شيء محدّد مسبقًا، ولا حاجة إلى نصوص برمجية.",
  },
  "/subprocessors": {
    en: "Everyone outside CLOSR who handles personal data for it, with country, purpose and terms. Follow changes by e-mail or RSS and object within 30 days.",
    ar: "كل جهة خارج CLOSR تعالج بيانات شخصية لصالحها، مع البلد والغرض والشروط. تابع التغييرات بالبريد أو RSS واعترض خلال 30 يومًا.",
  },
  "/privacy/proof": {
    en: "Every promise of CLOSR’s privacy policy with its check, its last result, its time and a command that repeats it.",
    ar: "كل وعد في سياسة خصوصية CLOSR مع فحصه وآخر نتيجة له ووقتها والأمر الذي يعيده.",
  },
  "/privacy/verify": {
    en: "Check the signature of a receipt, a certificate or a list that CLOSR signed. One changed letter fails, and nothing of it is kept.",
    ar: "تحقّق من توقيع إيصال أو شهادة أو قائمة وقّعتها CLOSR. تغيير حرف واحد يُسقط التوقيع، ولا يُحفظ شيء منها.",
  },
  "/privacy/versions": {
    en: "Every version of CLOSR’s privacy policy with its date, its hash and what changed against the one before.",
    ar: "كل إصدار من سياسة خصوصية CLOSR بتاريخه وبصمته وما تغيّر فيه عمّا قبله.",
  },
  "/terms/versions": {
    en: "Every version of CLOSR’s terms with its date, its hash and what changed against the one before.",
    ar: "كل إصدار من شروط CLOSR بتاريخه وبصمته وما تغيّر فيه عمّا قبله.",
  },
  "/sign-in": {
    en: "Sign in to your brokerage’s workspace in CLOSR.",
    ar: "سجّل الدخول إلى مساحة عمل شركتك في CLOSR.",
  },
  "/sign-up": {
    en: "Open a workspace for your brokerage in CLOSR: name, e-mail and a long password, and nothing to install.",
    ar: "افتح مساحة عمل لشركتك في CLOSR: اسم وبريد وكلمة مرور طويلة، ولا شيء يُثبَّت.",
  },
  "/forgot-password": {
    en: "Have a link mailed to you with which you set a new password for CLOSR.",
    ar: "اطلب رابطًا يصلك بالبريد لتعيين كلمة مرور جديدة في CLOSR.",
  },
});
