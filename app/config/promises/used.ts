import { kept, notYet, type Promises, part } from "./promise";

/** What data is used for, and on what ground: 37 to 51. */
export const used = {
  37: kept(
    "/purposes.json",
    "Code cannot read personal data without a purpose of the list",
    "لا تُقرأ بيانات شخصية برمجيًا إلا لغرض من القائمة",
  ),
  38: part(
    "/sign-in",
    [
      "Signing in withstands guessing and locks nobody out",
      "يصمد تسجيل الدخول أمام التخمين ولا يمنع صاحبه",
    ],
    ["Passkeys and a second factor", "مفاتيح المرور والعامل الثاني"],
  ),
  39: notYet(
    ["Leaving takes no more steps than buying", "الإلغاء لا يزيد خطوة على الشراء"],
    ["We take no payments yet", "لا نستقبل مدفوعات بعد"],
  ),
  40: part(
    "/contact",
    ["A letter gets a receipt and a time by which it is answered", "لكل رسالة إيصال وموعد للرد"],
    ["The conversation about it in the product", "المحادثة بشأنها داخل المنتج"],
  ),
  41: notYet(
    ["The order of Today can be made neutral", "يمكن جعل ترتيب اليوم محايدًا"],
    ["Today orders by time alone and has no switch", "يُرتَّب اليوم بالوقت وحده ولا مفتاح له"],
  ),
  42: part(
    "/security",
    [
      "Test data are made up, and a sealed value opens in one place only",
      "بيانات الاختبار مختلقة، والقيمة المشفّرة تُفكّ في موضعها فقط",
    ],
    [
      "Improving features uses no data of yours, which no test can show",
      "لا تُستخدم بياناتك في تحسين الميزات، ولا اختبار يُظهر ذلك",
    ],
  ),
  43: kept(
    "/forgot-password",
    "Mail about your account comes, whatever you unsubscribed from",
    "يصلك بريد حسابك مهما ألغيت من اشتراكات",
  ),
  44: kept(
    "/changelog",
    "Marketing goes only to those who may get it, each exclusion with its reason",
    "لا يصل التسويق إلا لمن يجوز له، ولكل استبعاد سببه",
  ),
  45: part(
    "/me/security",
    [
      "You hear of an odd sign-in and can say that it was not you",
      "تُبلَّغ بدخول غريب وتستطيع إنكاره",
    ],
    ["A sign-in from far away and the answer “not me”", "الدخول من مكان بعيد وإجابة «لست أنا»"],
  ),
  46: part(
    "/w/WORKSPACE/privacy/holds",
    [
      "A hold names its law, a suspension its rule and the way to appeal",
      "يسمّي أمر التحفّظ قانونه والإيقاف قاعدته وطريق التظلّم",
    ],
    [
      "Suspensions. Our own holds name their law; a brokerage may leave it out of its own",
      "الإيقاف. أوامرنا نحن تسمّي قانونها، أما شركة الوساطة فلها أن تترك ذكره في أوامرها",
    ],
  ),
  47: kept(
    "/legal-bases.json",
    "The grounds on the page are those in the file, row by row",
    "الأسس في الصفحة هي التي في الملف، سطرًا بسطر",
  ),
  48: part(
    "/me/privacy",
    [
      "Of a payer only what the law demands stays, with its end",
      "لا يبقى من بيانات الدافع إلا ما يفرضه القانون وبنهايته",
    ],
    [
      "Invoices: to take payments needs a contract with a payment provider, and there is none, so nobody pays yet. Of a contract that ended, the certificate already names what stays, by which law and until when",
      "الفواتير: يتطلب استلام المدفوعات عقدًا مع مزوّد خدمة دفع ولا عقد بعد، فلا أحد يدفع حتى الآن. أما العقد المنتهي فتذكر الشهادة منذ الآن ما يبقى منه، وبأي قانون، وإلى متى",
    ],
  ),
  49: kept(
    "/me/privacy",
    "In the UAE nothing rests on legitimate interests, and an objection stops the counting of pages",
    "لا يستند شيء في الإمارات إلى المصالح المشروعة، والاعتراض يوقف إحصاء الصفحات",
  ),
  50: kept(
    "/legal-bases.json",
    "Each marketing message keeps its ground and its law",
    "تحفظ كل رسالة تسويقية أساسها وقانونها",
  ),
  51: kept(
    "/legal-bases.json",
    "A legal duty is never claimed without its citation",
    "لا يُدّعى التزام قانوني دون ذكر مادّته",
  ),
} satisfies Promises;
