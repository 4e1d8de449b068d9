import { kept, type Promises } from "./promise";

/** Header and footer, and who decides over the data: 1 to 11. */
export const frameAndRoles = {
  1: kept(
    "/",
    "Every link of header and footer is a real page, in both languages",
    "كل رابط في أعلى الصفحة وأسفلها يفتح صفحة فعلية باللغتين",
  ),
  2: kept(
    "/privacy",
    "The company’s name and address are set, or nothing is deployed",
    "لا يُنشر البرنامج ما لم يُضبط اسم الشركة وعنوانها",
  ),
  3: kept(
    "/privacy.json",
    "Each sentence of the policy leads to its control and its check",
    "كل جملة في السياسة تقود إلى الإجراء الذي يضمنها واختباره",
  ),
  4: kept(
    "/me/privacy",
    "What you acknowledged is kept with version, hash, language and time",
    "ما أقررت بالاطلاع عليه محفوظ بإصداره وبصمته ولغته ووقته",
  ),
  5: kept("/", "Year and dates follow Dubai", "السنة والتواريخ بتوقيت دبي"),
  6: kept(
    "/data-map.json",
    "Each item says whether it belongs to the product, the website or our mail",
    "كل بند يبيّن إن كان للمنتج أو للموقع أو لبريدنا",
  ),
  7: kept(
    "/data-map.json",
    "Every store says who decides over it",
    "كل موضع حفظ يبيّن من صاحب القرار فيه",
  ),
  8: kept(
    "/me/privacy",
    "Your own package holds what we decide over: registration, news and billing, and nothing of clients",
    "حزمتك تضم ما نقرّر نحن فيه: التسجيل والأخبار والفوترة، ولا شيء من بيانات العملاء",
  ),
  9: kept(
    "/w/WORKSPACE/settings/support",
    "Our staff see a brokerage’s data only with its leave, which ends by itself",
    "لا يرى موظفونا بيانات شركة الوساطة إلا بإذن منها ينتهي من تلقاء نفسه",
  ),
  10: kept(
    "/w/WORKSPACE/contacts/new",
    "Every contact has a source, a date and a legal basis",
    "لكل جهة اتصال مصدر وتاريخ وأساس قانوني",
  ),
  11: kept(
    "/w/WORKSPACE/settings/dpa",
    "The processing agreement is read and accepted in the product",
    "تُقرأ اتفاقية المعالجة وتُقبل داخل المنتج",
  ),
} satisfies Promises;
