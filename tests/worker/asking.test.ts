import { expect, test } from "vitest";
import { get, post } from "../support/browser";
import { linkIn, mailTo } from "../support/inbox";

const TRIES = 50;
const MOST_APART_MS = 15;

interface Answer {
  /** Everything that the browser was given, but for what is of this one request. */
  seen: string;
  tookMs: number;
}

/** Each asks from a place of its own: nobody is made to wait. */
async function ask(email: string, serial: number): Promise<Answer> {
  const from = performance.now();
  const headers = { "CF-Connecting-IP": `203.0.113.${serial}` };
  const kept = await post("/privacy/request", { type: "access", by: "self", email }, headers);
  const tookMs = performance.now() - from;
  const address = kept.headers.get("Location") ?? "";
  const page = await get(address, headers);
  const answers = [await textOf(kept), await textOf(page)];
  return { seen: timeless(answers.join("\n\n"), address, email), tookMs };
}

async function textOf(answer: Response): Promise<string> {
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`);
  return [answer.status, ...headers, await answer.text()].join("\n");
}

const timeless = (text: string, address: string, email: string) =>
  text
    .replaceAll(new URL(address, "https://closr.test").pathname.split("/").at(-1) ?? "", "TOKEN")
    .replaceAll(email, "ADDRESS")
    .replaceAll(/nonce-[\w+/=-]+|nonce="[^"]*"|name="nonce" value="[^"]*"/g, "NONCE")
    .replaceAll(/<time .*?<\/time>/g, "TIME")
    .replaceAll(/(pr|req)_(?:\w{26}|[\dA-Z]{6}\b)/g, "ID");

const median = (numbers: number[]) => numbers.toSorted((one, other) => one - other)[TRIES / 2] ?? 0;

test("[P106] whoever asks about an address learns nothing of whether anybody knows it: not by the answer, not by its time", async () => {
  const known = await aKnownAddress();
  const answers: Record<"known" | "unknown", Answer[]> = { known: [], unknown: [] };
  for (let i = 0; i < TRIES; i++) {
    answers.known.push(await ask(known, 2 * i));
    answers.unknown.push(await ask(`nobody.${i}@elsewhere.example`, 2 * i + 1));
  }

  const seen = [...answers.known, ...answers.unknown].map((one) => one.seen);
  expect(seen[0]).toMatch(/^303\n/);
  expect(seen[0]).toMatch(/\n\n200\n/);
  for (const one of seen) expect(one).toBe(seen[0]);
  const [one, other] = Object.values(answers).map((all) => median(all.map(({ tookMs }) => tookMs)));
  expect(Math.abs((one ?? 0) - (other ?? 0))).toBeLessThan(MOST_APART_MS);
});

/** An address of somebody with an account, who is a contact of their own workspace too. */
async function aKnownAddress(): Promise<string> {
  const email = "layla.known@marina.example";
  const password = "two camels cross at dusk";
  const name = "Layla Haddad";
  const form = { name, email, password, birthYear: "1991", acknowledged: "on" };
  await post("/sign-up", { ...form, workspace: "Known Realty" });
  const home = await post(linkIn(await mailTo(email)), { password });
  const Cookie = home.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
  const contact = { nameEn: name, "emails[0]": email, sourceKind: "referral" };
  const made = await post("/w/known-realty/contacts/new", contact, { Cookie });
  expect(made.status).toBe(303);
  return email;
}
