import { z } from "zod";

/** What of ours a browser can hold something against. */
const RULES: ReadonlySet<string> = new Set([
  ...["base-uri", "child-src", "connect-src", "default-src", "font-src", "form-action"],
  ...["frame-ancestors", "frame-src", "img-src", "manifest-src", "media-src", "object-src"],
  ...["script-src", "script-src-attr", "script-src-elem"],
  ...["style-src", "style-src-attr", "style-src-elem", "worker-src"],
]);

/** As `report-uri` has it sent. Older browsers put the whole rule where its name belongs. */
const policyReport = z.object({
  "csp-report": z.object({
    "document-uri": z.string(),
    "effective-directive": z.string().optional(),
    "violated-directive": z.string().optional(),
    "blocked-uri": z.string().default(""),
  }),
});

/**
 * What a browser kept out of a page of `origin`, as `script-src-elem tracker.example`: the rule and the host. No
 * page, no query and nothing of whoever looked at it is in it. Null for what is no report of such a page.
 */
export function nameInReport(sent: unknown, origin: string): string | null {
  const { data } = policyReport.safeParse(sent);
  if (!data) return null;

  const report = data["csp-report"];
  const rule = report["effective-directive"] ?? report["violated-directive"]?.split(" ")[0] ?? "";
  const isOurs = RULES.has(rule) && URL.parse(report["document-uri"])?.origin === origin;
  return isOurs ? `${rule} ${hostOf(report["blocked-uri"])}` : null;
}

/** A keyword such as `inline`, or a scheme alone, as browsers write both. */
const WORD = /^[a-z][a-z-]{0,30}$/;
const MOST_LETTERS = 80;

/** Of an address the host; of one without a host its scheme. */
function hostOf(blocked: string): string {
  if (WORD.test(blocked)) return blocked;
  const address = URL.parse(blocked);
  if (!address) return "?";

  const isWeb = /^(http|ws)s?:$/.test(address.protocol);
  if (isWeb) return address.hostname.slice(0, MOST_LETTERS);
  const scheme = address.protocol.slice(0, -1);
  return WORD.test(scheme) ? scheme : "?";
}
