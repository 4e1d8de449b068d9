import type { Basis, Purpose } from "~/config/purposes";
import type { RetentionClass } from "~/config/retention";
import type { KvPrefix, R2Prefix } from "~/config/storage";
import type { DataScope, Subject } from "./inventory/declaration";

/** What lies outside the tables: the same questions, asked of every prefix, index and message. */
interface StoreDeclaration {
  holds: { en: string; ar: string };
  subject: Subject | "nobody";
  purpose: Purpose;
  basis: Basis;
  role: "controller" | "processor";
  scope: DataScope;
  retention: RetentionClass;
  onErasure: "delete" | "kept-without-names" | "nothing-about-people";
}

const FOR_BROKERAGES = {
  purpose: "run-the-brokerage",
  basis: "decided-by-the-brokerage",
  role: "processor",
  scope: "service",
  retention: "customer-data",
} as const;

export const r2Stores = {
  files: {
    ...FOR_BROKERAGES,
    holds: { en: "Files that people attach to records", ar: "الملفات المرفقة بالسجلات" },
    subject: "contact",
    onErasure: "delete",
  },
  packages: {
    ...FOR_BROKERAGES,
    holds: {
      en: "Exports, access packages, and packages that were sent to be taken in",
      ar: "حزم التصدير والاطلاع، والحزم المرسلة للاستيراد",
    },
    subject: "contact",
    retention: "packages",
    onErasure: "delete",
  },
  imports: {
    ...FOR_BROKERAGES,
    holds: { en: "Uploaded files of imports", ar: "ملفات الاستيراد المرفوعة" },
    subject: "contact",
    retention: "finished-work",
    onErasure: "delete",
  },
  mail: {
    ...FOR_BROKERAGES,
    holds: {
      en: "Mails that came in, until they are filed",
      ar: "الرسائل الواردة إلى حين حفظها في السجلات",
    },
    subject: "contact",
    retention: "finished-work",
    onErasure: "delete",
  },
  keys: {
    ...FOR_BROKERAGES,
    holds: { en: "Wrapped keys of workspaces", ar: "مفاتيح التشفير المغلَّفة لمساحات العمل" },
    subject: "nobody",
    purpose: "operate-the-service",
    onErasure: "nothing-about-people",
  },
  ledger: {
    ...FOR_BROKERAGES,
    holds: {
      en: "The chain of erasures, as keyed hashes",
      ar: "سلسلة عمليات المحو ببصمات مشفّرة بمفتاح",
    },
    subject: "nobody",
    purpose: "answer-rights",
    retention: "requests",
    onErasure: "kept-without-names",
  },
  pictures: {
    holds: {
      en: "Portraits of those who sign in, one of each account",
      ar: "صور المستخدمين، واحدة لكل حساب",
    },
    subject: "member",
    purpose: "give-access",
    basis: "contract",
    role: "controller",
    scope: "service",
    retention: "account",
    onErasure: "delete",
  },
  anchor: {
    ...FOR_BROKERAGES,
    holds: {
      en: "A second note of how far each workspace’s chain of erasures reaches",
      ar: "تدوين ثانٍ لمدى سلسلة عمليات المحو في كل مساحة عمل",
    },
    subject: "nobody",
    purpose: "operate-the-service",
    basis: "contract",
    role: "controller",
    retention: "requests",
    onErasure: "nothing-about-people",
  },
  ended: {
    ...FOR_BROKERAGES,
    holds: {
      en: "Certificates of workspaces that were deleted as a whole",
      ar: "شهادات مساحات العمل التي حُذفت بالكامل",
    },
    subject: "nobody",
    purpose: "keep-registers",
    basis: "legal-duty",
    role: "controller",
    retention: "contract-records",
    onErasure: "nothing-about-people",
  },
} as const satisfies Record<R2Prefix, StoreDeclaration>;

export const kvStores = {
  consent: {
    holds: {
      en: "A copy of the last cookie choice, which older cookies are held against",
      ar: "نسخة من آخر اختيار لملفات الارتباط تُقابَل بها الملفات الأقدم",
    },
    subject: "visitor",
    purpose: "keep-consent",
    basis: "legal-duty",
    role: "controller",
    scope: "website",
    retention: "consent-records",
    onErasure: "delete",
  },
  anchor: {
    holds: {
      en: "How far each workspace’s chain of erasures reaches, to see when its end is taken away",
      ar: "إلى أين تصل سلسلة عمليات المحو في كل مساحة عمل، ليُعرف إن أُزيل آخرها",
    },
    subject: "nobody",
    purpose: "operate-the-service",
    basis: "contract",
    role: "controller",
    scope: "service",
    retention: r2Stores.ledger.retention,
    onErasure: "nothing-about-people",
  },
  clock: {
    holds: { en: "The local product's clock", ar: "ساعة النسخة المحلية" },
    subject: "nobody",
    purpose: "operate-the-service",
    basis: "contract",
    role: "controller",
    scope: "service",
    retention: "finished-work",
    onErasure: "nothing-about-people",
  },
} as const satisfies Record<KvPrefix, StoreDeclaration>;

export const indexStores = {
  longTexts: {
    ...FOR_BROKERAGES,
    holds: {
      en: "The words of notes and messages, for search",
      ar: "كلمات الملاحظات والرسائل للبحث",
    },
    subject: "contact",
    onErasure: "delete",
  },
} as const satisfies Record<string, StoreDeclaration>;
