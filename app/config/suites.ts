import type { Locale } from "~/lib/locale";

interface Suite {
  id: string;
  title: Readonly<Record<Locale, string>>;
  /** What the paths of its tests begin with; a check of `npm run check` is named as there. */
  files: readonly string[];
}

/** The tests that attack the product. Their last runs are published, and are overdue after eight days. */
export const SUITES: readonly Suite[] = [
  {
    id: "isolation",
    title: { en: "Other workspaces’ records", ar: "سجلات مساحات عمل أخرى" },
    files: ["tests/e2e/tenancy.spec.ts", "app/db/tenant-db.test.ts"],
  },
  {
    id: "visibility",
    title: { en: "Other agents’ records", ar: "سجلات وسطاء آخرين" },
    files: ["tests/e2e/visibility.spec.ts"],
  },
  {
    id: "headers",
    title: { en: "Headers, cookies and foreign hosts", ar: "الترويسات والملفات والخوادم الغريبة" },
    files: ["tests/worker/public-headers.test.ts", "app/http/exit-guard.test.ts"],
  },
  {
    id: "forgery",
    title: { en: "Forged forms, cookies and links", ar: "نماذج وملفات وروابط مزوّرة" },
    files: [
      "app/http/origin-guard.test.ts",
      "app/http/consent-",
      "app/lib/signed-value.test.ts",
      "app/services/files/signed-link.test.ts",
    ],
  },
  {
    id: "guessing",
    title: { en: "Guessing, and who has an account", ar: "التخمين وكشف أصحاب الحسابات" },
    files: ["app/use-cases/identity/", "tests/worker/signing-in.test.ts"],
  },
  {
    id: "ssrf",
    title: { en: "Calls into private networks", ar: "الاتصال بشبكات خاصة" },
    files: ["app/services/net/"],
  },
  {
    id: "hostile-input",
    title: { en: "Hostile files, texts and prompts", ar: "ملفات ونصوص وأوامر خبيثة" },
    files: ["app/services/files/", "app/services/csv/", "app/domain/summaries/provider-summary"],
  },
  {
    id: "crashes",
    title: { en: "Crashes in the middle of work", ar: "الانهيار في وسط العمل" },
    files: ["tests/crash/"],
  },
  {
    id: "secrets",
    title: { en: "Secrets in the sources", ar: "أسرار في الشيفرة" },
    files: ["check:sources"],
  },
];
