import { defineWords } from "./words";

/** What stands where a workspace was, or where it can no longer be written to. Said by the server alone. */
export const endedPages = /* @__PURE__ */ defineWords({
  gone: { en: "{name} is no more", ar: "لم تعد {name} موجودة" },
  goneWhy: {
    en: "An owner ended its subscription on {ended}. After the 30 days in which everything could be exported and restored, everything in it was deleted on {gone}.",
    ar: "أنهى أحد المالكين اشتراكها في {ended}. وبعد 30 يومًا كان يمكن فيها تصدير كل شيء واستعادته، حُذف كل ما فيها في {gone}.",
  },
  goneNowWhy: {
    en: "An owner ended its subscription on {ended}. The 30 days in which everything could be exported and restored are over, and everything in it is being deleted now.",
    ar: "أنهى أحد المالكين اشتراكها في {ended}. وانقضت مهلة الثلاثين يومًا التي كان يمكن فيها تصدير كل شيء واستعادته، ويجري الآن حذف كل ما فيها.",
  },
  goneNow: {
    en: "Its owners get a signed certificate when it is done.",
    ar: "ويتسلّم مالكوها شهادة موقّعة عند اكتمال الحذف.",
  },
  goneProof: {
    en: "Nothing can be restored. A signed certificate says what was deleted, what a law makes us keep, and until when.",
    ar: "لا يمكن استعادة شيء. وتبيّن شهادة موقّعة ما حُذف وما يُلزمنا القانون بحفظه وإلى متى.",
  },
  goneAskOwner: {
    en: "Nothing can be restored. Its owners hold the signed certificate of the deletion.",
    ar: "لا يمكن استعادة شيء. وشهادة الحذف الموقّعة لدى مالكيها.",
  },
  toCertificate: { en: "The certificate", ar: "الشهادة" },
  toMe: { en: "Your account", ar: "حسابك" },
  readOnly: { en: "This workspace is read-only", ar: "مساحة العمل هذه للقراءة فقط" },
  readOnlyWhy: {
    en: "Its subscription was ended on {ended}. Everything can still be looked at and exported; on {gone} everything is deleted. Nothing was changed by what you sent.",
    ar: "أُنهي اشتراكها في {ended}. ما زال كل شيء متاحًا للاطلاع والتصدير، وفي {gone} يُحذف كل شيء. ولم يغيّر ما أرسلته شيئًا.",
  },
  readOnlyOwner: {
    en: "To work in it again, restore the subscription.",
    ar: "للعمل فيها من جديد استعِد الاشتراك.",
  },
  readOnlyMember: {
    en: "To work in it again, ask an owner to restore the subscription.",
    ar: "للعمل فيها من جديد اطلب من أحد المالكين استعادة الاشتراك.",
  },
  toSubscription: { en: "Subscription", ar: "الاشتراك" },
  toExport: { en: "Export everything", ar: "تصدير كل شيء" },
});
