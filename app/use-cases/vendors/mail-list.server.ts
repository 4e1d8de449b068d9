import { ATTEMPTS } from "~/domain/identity/attempts";
import { canonicalJson } from "~/lib/canonical-json";
import { DUBAI } from "~/lib/format";
import { newId } from "~/lib/ids";
import { toHref } from "~/lib/locale";
import { accept, refuse } from "~/lib/result";
import { sha256Hex } from "~/lib/secrets";
import { plainDateAt } from "~/lib/zoned-time";
import { signDocument } from "~/services/signing/documents";
import { vendorMails } from "~/words/vendor-list";
import { say } from "~/words/words";
import type { VendorCtx } from "./vendor-ctx";

/** Counts a mail that somebody has us send. @returns seconds to wait; 0: go ahead. */
async function waitFor(ctx: VendorCtx, email: string): Promise<number> {
  const waitMs = await ctx.attempts.count(
    ctx.now(),
    { key: `enquiryFrom:${ctx.addressHash}`, policy: ATTEMPTS.enquiryFrom },
    { key: `mailTo:${await ctx.hashOf("attempts.mailTo", email)}`, policy: ATTEMPTS.mailTo },
  );
  return Math.ceil(waitMs / 1_000);
}

/** Mails the list as it is now, signed, to whoever asks. Nothing is kept of the address. */
export async function mailList(ctx: VendorCtx, email: string) {
  const retryAfterS = await waitFor(ctx, email);
  if (retryAfterS > 0) return { ...refuse("too-many-attempts"), retryAfterS };

  const { locale, now, mail, origin } = ctx;
  const t = say(locale, vendorMails);
  const list = await listDocument(ctx);
  const hash = await sha256Hex(canonicalJson(list));
  const signed = await signDocument(list, await ctx.signer(), now());
  const letter = {
    to: { address: email },
    locale,
    subject: t("listSubject"),
    paragraphs: [t("listText"), JSON.stringify(signed), t("listHash", { hash })],
    link: { label: t("listPress"), href: origin + toHref(locale, "/privacy/verify") },
    because: t("listBecause"),
  };
  const key = newId("ml", now());
  ctx.later(() => mail.post(letter, key));
  return accept(null);
}

async function listDocument({ listed, company, now }: VendorCtx) {
  const all = await listed();
  return {
    kind: "sub-processor-list",
    company: company.legalName,
    sample: company.isSample,
    asOf: plainDateAt(now(), DUBAI),
    subProcessors: JSON.parse(JSON.stringify(all)),
  };
}
