import { readCompany } from "~/config/company.server";
import { readSecrets } from "~/config/env.server";
import { OPERATOR_TENANT } from "~/config/operator";
import { AttemptsDb } from "~/db/attempts-db.server";
import { authAdapter } from "~/db/auth-adapter.server";
import { IdentityDb } from "~/db/identity-db.server";
import { TenantDb } from "~/db/tenant-db.server";
import { accountsOf } from "~/http/accounts.server";
import { identityDesk } from "~/http/identity-desk.server";
import type { Clock } from "~/lib/time";
import { type Auth, buildAuth } from "~/services/identity/auth.server";
import { type Post, postAtOnce } from "~/services/mail/post";
import { policyShelf } from "~/use-cases/policy/policy-shelf.server";
import { later } from "./later";

/** The auth library, made once in an isolate's life: it is not cheap to make. */
let auth: Auth | undefined;
const authOf = (env: Env): Auth => {
  auth ??= buildAuth({
    database: authAdapter(env.DB),
    secret: readSecrets(env).SESSION_SECRET,
    origin: "https://closr.invalid",
  });
  return auth;
};

/**
 * Work that is done only when there is an account, or only when there is none. It begins at a random
 * moment after the answer, so that it does not slow down the next request, which would tell.
 */
const hidden = (work: () => Promise<unknown>) =>
  later(async () => {
    await scheduler.wait(HIDDEN_FROM_MS + Math.random() * HIDDEN_FOR_MS);
    await work();
  });
const HIDDEN_FROM_MS = 100;
const HIDDEN_FOR_MS = 400;

/** Who is asking, and the way to sign up and in. */
export function identityOf(env: Env, now: Clock, mail: Post) {
  const db = new IdentityDb(env.DB);
  const secret = readSecrets(env).SESSION_SECRET;
  const operator = new TenantDb(env.DB, OPERATOR_TENANT);

  return {
    accounts: accountsOf({ db, secret, now, later }),
    identity: identityDesk({
      db,
      attempts: new AttemptsDb(env.DB),
      auth: authOf(env),
      objects: env.FILES,
      secret,
      now,
      later: hidden,
      post: (letter) => later(() => postAtOnce(mail, letter, now)),
      held: (of, locale) => policyShelf(operator, () => readCompany(env), now, of).held(locale),
      openTenant: (tenantId) => new TenantDb(env.DB, tenantId),
    }),
  };
}
