import type { Locale } from "~/lib/locale";
import { type InAllLanguages, inAll } from "./cookie-texts";

interface ConsentVersion {
  version: number;
  since: string;
  /** SHA-256 of the material facts (domain/consent/fingerprint.ts). A test holds the last one to the registry. */
  fingerprint: string;
  /** What changed against the version before, for people who answered that one. */
  changed: Readonly<Record<Locale, string>> & Partial<InAllLanguages>;
}

/** Every question this site has put, oldest first. A material change of the registry adds one. */
export const consentVersions: readonly [ConsentVersion, ...ConsentVersion[]] = [
  {
    version: 1,
    since: "2026-11-22",
    fingerprint: "9c300ee72124b884cd287d73afa5be745ad7d6104a12dc8b2a4964197e2cec31",
    changed: { en: "The first version.", ar: "الإصدار الأول." },
  },
  {
    version: 2,
    since: "2026-11-29",
    fingerprint: "53fb9d060b4c94c6db7046b686269900aed1682d66fb0c33f025251aed1b9270",
    changed: inAll(
      {
        en: "Analytics is new: with your yes we count on our own server which pages are read, under a random number.",
        ar: "التحليلات جديدة: بموافقتك نُحصي على خادمنا الصفحات المقروءة تحت رقم عشوائي.",
      },
      "version-2",
      0,
    ),
  },
  {
    version: 3,
    since: "2026-11-29",
    fingerprint: "dfb5587ef88b57cfb671a5886e1c56bb66da661b4e9001ac3d2803b553d4309e",
    changed: inAll(
      {
        en: "A report is new: when your browser keeps something foreign out of our pages, it tells our own server which rule and which host, and nothing about you.",
        ar: "تقرير جديد: إذا منع متصفّحك شيئًا غريبًا من الدخول إلى صفحاتنا أخبر خادمنا بالقاعدة وباسم الخادم الغريب، ولا شيء عنك.",
      },
      "version-3",
      0,
    ),
  },
];

export const currentConsent: ConsentVersion = consentVersions.at(-1) ?? consentVersions[0];

/** What was changed after version `answered`, newest first. */
export const changesSince = (answered: number) =>
  consentVersions.filter(({ version }) => version > answered).reverse();
