/** A name in both languages of the product. */
export interface BothNames {
  en: string;
  ar: string;
}

interface ExitCheck {
  key: string;
  name: BothNames;
}

export interface PipelineStage {
  key: string;
  name: BothNames;
  exitChecks: readonly ExitCheck[];
  /** The stage is skipped by deals that this is not true of. */
  onlyWith?: "loan";
  /** What a deal that has come here is: won, or lost. */
  outcome?: "won" | "lost";
}

export interface Pipeline {
  key: string;
  name: BothNames;
  stages: readonly PipelineStage[];
}

const check = (key: string, en: string, ar: string): ExitCheck => ({ key, name: { en, ar } });

function stage(
  key: string,
  en: string,
  ar: string,
  exitChecks: readonly ExitCheck[] = [],
  more: Pick<PipelineStage, "onlyWith" | "outcome"> = {},
): PipelineStage {
  return { key, name: { en, ar }, exitChecks, ...more };
}

const answered = check("answered", "A person has answered", "ردّ أحد أفراد الفريق");
const replied = check("replied", "The client has replied", "ردّ العميل");
const formF = check(
  "form-f-signed",
  "Form F signed by all parties",
  "توقيع جميع الأطراف على نموذج F",
);
const deposit = check(
  "deposit-registered",
  "Deposit cheque registered, with its holder",
  "تسجيل شيك العربون والجهة التي تحتفظ به",
);
const invoiceIssued = check("invoice-issued", "Commission invoice issued", "إصدار فاتورة العمولة");
const moneySplit = check("money-split", "Money received and split", "استلام المبلغ وتوزيعه");
const trusteeReady = check(
  "trustee-ready",
  "Date, place, cheques and originals complete",
  "اكتمال الموعد والمكان والشيكات وأصول المستندات",
);
const nocNumber = check(
  "noc-number",
  "NOC number and expiry date on file",
  "تسجيل رقم شهادة عدم الممانعة وتاريخ انتهائها",
);
const paid = stage("paid", "Paid", "تم السداد", [], { outcome: "won" });

const SECONDARY_SALE: Pipeline = {
  key: "secondary-sale",
  name: { en: "Secondary sale", ar: "بيع عقار جاهز" },
  stages: [
    stage("new", "New", "جديد", [answered]),
    stage("contacted", "Contacted", "تم التواصل", [replied]),
    stage("qualified", "Qualified", "مؤهَّل", [
      check(
        "needs-known",
        "Budget, area, bedrooms, cash or mortgage and timeline known",
        "معرفة الميزانية والمنطقة وعدد الغرف وطريقة الدفع والموعد",
      ),
    ]),
    stage("viewing-booked", "Viewing booked", "معاينة محجوزة", [
      check("slot-confirmed", "Time confirmed by both sides", "تأكيد الموعد من الطرفين"),
    ]),
    stage("viewed", "Viewed", "تمت المعاينة", [
      check("feedback-recorded", "Feedback recorded", "تسجيل رأي العميل"),
    ]),
    stage("offer", "Offer", "عرض شراء", [
      check("offer-written", "Amount and validity written", "تحديد المبلغ ومدة الصلاحية كتابةً"),
      check("offer-accepted", "Offer accepted", "قبول العرض"),
    ]),
    stage("form-f", "Form F and deposit", "نموذج F والعربون", [formF, deposit]),
    stage(
      "mortgage",
      "Mortgage",
      "الرهن العقاري",
      [
        check("pre-approval", "Pre-approval on file", "حفظ الموافقة المبدئية"),
        check("valuation", "Valuation on file", "حفظ التقييم العقاري"),
        check("final-offer-letter", "Final offer letter on file", "حفظ خطاب العرض النهائي"),
      ],
      { onlyWith: "loan" },
    ),
    stage("noc-applied", "NOC applied", "طلب شهادة عدم الممانعة", [
      check("noc-receipt", "Developer's receipt on file", "حفظ إيصال المطوّر"),
    ]),
    stage("noc-issued", "NOC issued", "صدور شهادة عدم الممانعة", [nocNumber]),
    stage("trustee", "Trustee appointment", "موعد أمين التسجيل", [trusteeReady]),
    stage("transferred", "Transferred", "تم نقل الملكية", [
      check("title-deed", "Title deed on file", "حفظ سند الملكية"),
    ]),
    stage("commission-invoiced", "Commission invoiced", "فوترة العمولة", [
      invoiceIssued,
      moneySplit,
    ]),
    paid,
  ],
};

const LISTING: Pipeline = {
  key: "listing",
  name: { en: "Listing", ar: "عرض عقاري" },
  stages: [
    stage("valuation", "Valuation", "التقييم", [
      check(
        "price-advice",
        "Price advice with comparables sent",
        "إرسال السعر المقترح مع الصفقات المشابهة",
      ),
    ]),
    stage("mandate", "Mandate", "التفويض", [
      check(
        "form-a-signed",
        "Form A signed by all owners, with its dates",
        "توقيع جميع الملاك على نموذج A مع التواريخ",
      ),
    ]),
    stage("documents", "Documents", "المستندات", [
      check("title-deed", "Title deed on file", "حفظ سند الملكية"),
      check(
        "owner-identity",
        "Passport or Emirates ID of each owner",
        "جواز السفر أو الهوية الإماراتية لكل مالك",
      ),
    ]),
    stage("photos", "Photos", "الصور", [
      check("photo-set", "Photo set complete", "اكتمال مجموعة الصور"),
      check("descriptions", "Descriptions in both languages", "الوصف باللغتين"),
    ]),
    stage("permit", "Permit", "التصريح", [
      check(
        "permit-number",
        "Trakheesi number and expiry date",
        "رقم تصريح تراخيصي وتاريخ انتهائه",
      ),
      check("permit-matches", "Price and type equal the listing", "تطابق السعر والنوع مع العرض"),
    ]),
    stage("published", "Published", "منشور", [
      check("portal-live", "The portal says it is live", "تأكيد البوابة أن العرض منشور"),
    ]),
    stage("offers", "Offers", "العروض المستلمة", [
      check("offer-recorded", "Offer recorded", "تسجيل العرض المستلم"),
    ]),
    stage("under-offer", "Under offer", "قيد التعاقد", [
      check("offer-accepted", "Offer accepted", "قبول العرض"),
    ]),
    stage("sold-or-rented", "Sold or rented", "تم البيع أو التأجير", [], { outcome: "won" }),
    stage("withdrawn", "Withdrawn", "مسحوب", [], { outcome: "lost" }),
    stage("expired", "Expired", "منتهٍ", [], { outcome: "lost" }),
  ],
};

const OFF_PLAN: Pipeline = {
  key: "off-plan",
  name: { en: "Off-plan", ar: "على الخارطة" },
  stages: [
    stage("new", "New", "جديد", [answered]),
    stage("contacted", "Contacted", "تم التواصل", [replied]),
    stage("qualified", "Qualified", "مؤهَّل", [
      check(
        "purpose-and-capacity",
        "Purpose and payment capacity known",
        "معرفة الغرض والقدرة على السداد",
      ),
    ]),
    stage("shortlist-sent", "Shortlist sent", "إرسال الترشيحات", [
      check("plans-sent", "Projects and payment plans sent", "إرسال المشاريع وخطط السداد"),
      check("answer-noted", "The client's answer noted", "تدوين ردّ العميل"),
    ]),
    stage("expression-of-interest", "Expression of interest", "إبداء الرغبة", [
      check("eoi-signed", "Signed form with cheque or receipt", "نموذج موقّع مع شيك أو إيصال"),
    ]),
    stage("unit-reserved", "Unit reserved", "حجز الوحدة", [
      check("booking-form", "Booking form on file", "حفظ نموذج الحجز"),
      check("passport", "Passport on file", "حفظ جواز السفر"),
      check("booking-fee", "Booking fee receipt on file", "حفظ إيصال رسوم الحجز"),
    ]),
    stage("spa-signed", "SPA signed", "توقيع اتفاقية البيع", [
      check("spa-both", "Contract signed by both on file", "حفظ العقد موقّعًا من الطرفين"),
    ]),
    stage("oqood-registered", "Oqood registered", "التسجيل المبدئي (عقود)", [
      check("oqood-number", "Oqood number and date", "رقم التسجيل المبدئي (عقود) وتاريخه"),
    ]),
    stage("instalments", "Instalments", "الأقساط", [
      check(
        "instalments-settled",
        "Every instalment due is paid, or overdue with a next step",
        "سداد كل قسط مستحق أو تسجيل تأخره مع خطوة تالية",
      ),
    ]),
    stage("handover", "Handover", "التسليم", [
      check("keys-and-snags", "Keys and snag list on file", "المفاتيح وقائمة الملاحظات"),
    ]),
    stage("commission-claimed", "Commission claimed", "المطالبة بالعمولة", [
      check("claim-sent", "Claim sent to the developer", "إرسال المطالبة إلى المطوّر"),
    ]),
    stage("commission-invoiced", "Commission invoiced", "فوترة العمولة", [
      invoiceIssued,
      moneySplit,
    ]),
    paid,
  ],
};

const OFF_PLAN_RESALE: Pipeline = {
  key: "off-plan-resale",
  name: { en: "Off-plan resale", ar: "إعادة بيع على الخارطة" },
  stages: [
    stage("checked", "Checked", "تم التحقق", [
      check("oqood-number", "Oqood number known", "معرفة رقم التسجيل المبدئي (عقود)"),
      check(
        "resale-clause",
        "Resale clause of the SPA read",
        "مراجعة بند إعادة البيع في الاتفاقية",
      ),
      check(
        "share-paid",
        "Share paid meets the developer's rule",
        "النسبة المسددة تستوفي شرط المطوّر",
      ),
    ]),
    stage("form-f", "Form F", "نموذج F", [formF, deposit]),
    stage("developer-noc", "Developer NOC", "عدم ممانعة المطوّر", [nocNumber]),
    stage("arrears-settled", "Arrears settled", "تسوية المتأخرات", [
      check(
        "no-arrears",
        "Developer's statement shows no arrears",
        "كشف حساب المطوّر خالٍ من المتأخرات",
      ),
    ]),
    stage("trustee", "Trustee", "أمين التسجيل", [trusteeReady]),
    stage("oqood-re-registered", "Oqood re-registered", "نقل التسجيل المبدئي (عقود)", [
      check(
        "oqood-buyer",
        "Oqood number in the buyer's name",
        "رقم التسجيل المبدئي (عقود) باسم المشتري",
      ),
    ]),
    stage("commission-invoiced", "Commission invoiced", "فوترة العمولة", [
      invoiceIssued,
      moneySplit,
    ]),
    paid,
  ],
};

const RENTAL: Pipeline = {
  key: "rental",
  name: { en: "Rental", ar: "تأجير" },
  stages: [
    stage("new", "New", "جديد", [answered]),
    stage("qualified", "Qualified", "مؤهَّل", [
      check(
        "rent-needs-known",
        "Move-in date, cheques and budget known",
        "معرفة موعد الانتقال وعدد الشيكات والميزانية",
      ),
    ]),
    stage("viewing", "Viewing", "المعاينة", [
      check("slot-confirmed", "Viewing confirmed", "تأكيد المعاينة"),
      check("feedback-recorded", "Feedback recorded", "تسجيل رأي العميل"),
    ]),
    stage("offer", "Offer", "عرض الإيجار", [
      check(
        "terms-accepted",
        "Rent, cheques and dates accepted by the landlord",
        "قبول المالك للإيجار والشيكات والتواريخ",
      ),
    ]),
    stage("documents", "Documents", "المستندات", [
      check(
        "tenant-papers",
        "Tenant's passport, visa and Emirates ID",
        "جواز سفر المستأجر وتأشيرته وهويته الإماراتية",
      ),
      check("landlord-papers", "Landlord's title deed and identity", "سند ملكية المالك وهويته"),
    ]),
    stage("deposit-and-cheques", "Deposit and cheques", "التأمين والشيكات", [
      check(
        "cheques-registered",
        "Each cheque with number, date, amount and holder",
        "تسجيل رقم كل شيك وتاريخه ومبلغه وحامله",
      ),
    ]),
    stage("contract", "Contract", "العقد", [
      check("contract-signed", "Contract signed by both", "توقيع الطرفين على العقد"),
    ]),
    stage("ejari", "Ejari", "إيجاري", [check("ejari-number", "Ejari number", "رقم إيجاري")]),
    stage(
      "move-in",
      "Move-in",
      "الانتقال",
      [
        check(
          "keys-and-dewa",
          "DEWA connected and keys handed over",
          "توصيل خدمات ديوا وتسليم المفاتيح",
        ),
      ],
      { outcome: "won" },
    ),
    stage("renewal-watch", "Renewal watch", "متابعة التجديد"),
  ],
};

/**
 * What a new workspace starts with. Off-plan is a pipeline of its own: one for both kinds is the commonest
 * mistake. A rental is won at move-in and then watched for its renewal.
 */
export const DEFAULT_PIPELINES: readonly Pipeline[] = [
  SECONDARY_SALE,
  OFF_PLAN,
  OFF_PLAN_RESALE,
  RENTAL,
  LISTING,
];
