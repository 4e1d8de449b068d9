import { env } from "cloudflare:workers";
import { AttemptsDb } from "~/db/attempts-db.server";
import { authAdapter } from "~/db/auth-adapter.server";
import { IdentityDb } from "~/db/identity-db.server";
import { TenantDb } from "~/db/tenant-db.server";
import { keyedHash } from "~/lib/secrets";
import { buildAuth } from "~/services/identity/auth.server";
import type { Letter } from "~/services/mail/letter";
import { confirmEmail } from "~/use-cases/identity/confirm-email.server";
import type { IdentityCtx, Visitor } from "~/use-cases/identity/identity-ctx";
import { signUp } from "~/use-cases/identity/sign-up.server";

/** Noon on 1 June 2026, UTC. */
const NOON = Date.UTC(2026, 5, 1, 12);
const SECRET = "a-secret-that-only-the-tests-know-0123456789";
export const ORIGIN = "https://closr.test";
export const PASSWORD = "two camels cross at dusk";

const auth = buildAuth({ database: authAdapter(env.DB), secret: SECRET, origin: ORIGIN });

/** A browser somewhere, with its own clock and the mails that were sent because of it. */
export function aBrowser(at: Partial<Visitor> = {}) {
  const letters: Letter[] = [];
  const pending: Promise<unknown>[] = [];
  const clock = { now: NOON };
  const visitor: Visitor = {
    addressHash: "somewhere",
    device: "Chrome, Windows",
    deviceHash: null,
    sessionToken: null,
    ...at,
  };
  const ctx: IdentityCtx = {
    db: new IdentityDb(env.DB),
    attempts: new AttemptsDb(env.DB),
    auth,
    objects: env.FILES,
    now: () => clock.now,
    visitor,
    locale: "en",
    origin: ORIGIN,
    held: async (of, locale) => ({
      version: 3,
      since: 0,
      sha256: `sha256-of-${of}-3-${locale}`,
      coming: null,
    }),
    hashOf: (purpose, text) => keyedHash(SECRET, purpose, text),
    post: (letter) => void letters.push(letter),
    later: (work) => void pending.push(work()),
    openTenant: (tenantId) => new TenantDb(env.DB, tenantId),
  };
  /** Waits for what the answers did not wait for. */
  const settled = async () => {
    while (pending.length > 0) await pending.shift();
  };
  return { ctx, letters, clock, settled };
}

/** What a form holds that signs Layla up. */
export const LAYLA = {
  name: "Layla Haddad",
  email: "layla@marina.example",
  password: PASSWORD,
  workspace: "Marina Crest Realty",
  birthYear: 1991,
  acknowledged: "on" as const,
};

/** The token in the link of a letter. */
export const tokenIn = (letter: Letter | undefined) =>
  new URL(letter?.link?.href ?? ORIGIN).searchParams.get("token") ?? "";

/** Somebody who has signed up and confirmed their address, in a browser that is now signed in. */
export async function somebodySignedUp(form = LAYLA) {
  const first = aBrowser();
  const signedUp = await signUp(first.ctx, form);
  if (!signedUp.ok) throw new Error(signedUp.reason);
  await first.settled();
  const confirmed = await confirmEmail(first.ctx, tokenIn(first.letters[0]), form.password);
  if (!confirmed.ok) throw new Error(confirmed.reason);
  return { ...first, ...confirmed.value };
}
