import type { SubProcessor } from "./subprocessors";

/** Who receives data where, and what covers it. Null where the operator has recorded nothing. */
export type Transfer = Pick<
  SubProcessor,
  "id" | "name" | "location" | "mechanism" | "mechanismEndsOn"
>;

/** One line for everybody outside. */
export const transfersOf = (subProcessors: readonly SubProcessor[]): Transfer[] =>
  subProcessors.map(({ id, name, location, mechanism, mechanismEndsOn }) => ({
    ...{ id, name, location, mechanism, mechanismEndsOn },
  }));

/** What lies in which store. */
const STORES = {
  D1: {
    en: "Records: contacts, leads, messages, deals, tasks, history",
    ar: "السجلات: جهات الاتصال والعملاء المحتملون والرسائل والصفقات والمهام والسجل",
  },
  R2: {
    en: "Files, exports, uploads, received mail",
    ar: "الملفات والتصدير والرفع والبريد الوارد",
  },
  KV: {
    en: "Nothing of a workspace: copies of visitors’ cookie choices",
    ar: "لا شيء من مساحة العمل: نسخ من اختيارات الزوار لملفات الارتباط",
  },
  Queues: {
    en: "Job ids only",
    ar: "معرّفات المهام فقط",
  },
} as const;

/** Where each store of a workspace lies. The provider places them; the product sets no region. */
export const STORE_PLACES = Object.entries(STORES).map(([store, holds]) => ({
  store,
  holds,
  region: null,
  choice: false,
  says: { en: "Placed by the provider", ar: "يحدّده المزوّد" },
}));
