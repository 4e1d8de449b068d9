import type { Locale } from "~/lib/locale";

interface SelfCheck {
  title: Readonly<Record<Locale, string>>;
  /** The promises that are broken when it fails. */
  promises: readonly number[];
}

/** What the product checks on itself every night. */
export const SELF_CHECKS = {
  retention: {
    title: { en: "Nothing is past its time", ar: "لا شيء تجاوز مدته" },
    promises: [80, 86],
  },
  "data-map": {
    title: {
      en: "Every table and column of the database is in the data map",
      ar: "كل جدول وعمود في قاعدة البيانات مذكور في خريطة البيانات",
    },
    promises: [6, 7, 15],
  },
  headers: {
    title: {
      en: "Public pages set no cookie and name no other host",
      ar: "لا تضع الصفحات العامة ملفّ ارتباط ولا تسمّي خادمًا آخر",
    },
    promises: [52, 87, 109, 113],
  },
  cookies: {
    title: {
      en: "The published register of cookies is the one that is obeyed",
      ar: "سجل ملفات الارتباط المنشور هو المعمول به",
    },
    promises: [30, 108],
  },
  signal: {
    title: { en: "The signal against sale is declared", ar: "إشارة رفض البيع معلنة" },
    promises: [52],
  },
  "security-file": {
    title: { en: "The security file is valid for 30 days more", ar: "ملفّ الأمن صالح 30 يومًا أخرى" },
    promises: [94],
  },
  "policy-text": {
    title: {
      en: "The policy’s text hashes to what is published",
      ar: "نصّ السياسة يطابق بصمته المنشورة",
    },
    promises: [4, 123],
  },
  controls: {
    title: { en: "Every control’s address answers", ar: "عنوان كل إجراء رقابي يجيب" },
    promises: [3],
  },
  outbound: {
    title: {
      en: "Whoever was called for us is in the list",
      ar: "كل من اتُّصل به لصالحنا مدرج في القائمة",
    },
    promises: [53],
  },
} as const satisfies Record<string, SelfCheck>;

export type SelfCheckId = keyof typeof SELF_CHECKS;
