import { type BetterAuthOptions, betterAuth } from "better-auth/minimal";
import { PASSWORD_LENGTH } from "~/domain/identity/password";
import { SESSION_COOKIE, SESSION_DAYS } from "~/domain/identity/session";
import { newId } from "~/lib/ids";
import { log } from "~/lib/log";
import { hashPassword, passwordMatches } from "./password-hash";

const DAY_S = 86_400;

interface AuthParts {
  database: BetterAuthOptions["database"];
  /** Signs the login cookie. */
  secret: string;
  origin: string;
}

/**
 * The auth library, for what it does best: proving a password, making a session and its cookie.
 * Build it once per isolate, it is not cheap. Signing up, links by mail, limits and the end of
 * sessions are use cases of ours, because they commit with our own tables and follow our clock.
 */
export const buildAuth = ({ database, secret, origin }: AuthParts) =>
  betterAuth({
    appName: "CLOSR",
    baseURL: origin,
    basePath: "/api/auth",
    secret,
    database,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      // What makes sign-in refuse an address that nobody has confirmed.
      requireEmailVerification: true,
      autoSignIn: false,
      minPasswordLength: PASSWORD_LENGTH.min,
      // In UTF-16 units here; the policy counts characters, of which each may be several.
      maxPasswordLength: PASSWORD_LENGTH.max * 4,
      password: {
        hash: (password) => hashPassword(password),
        verify: ({ hash, password }) => passwordMatches(password, hash),
      },
    },
    session: {
      expiresIn: SESSION_DAYS * DAY_S,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    // Ours count in the database, per account, address and password.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: "error", log: (level) => log("auth.failed", { type: level }) },
    advanced: {
      useSecureCookies: false,
      cookies: { session_token: { name: SESSION_COOKIE } },
      defaultCookieAttributes: { secure: true, httpOnly: true, sameSite: "lax", path: "/" },
      database: { joins: true, generateId: () => newId("se", Date.now()) },
    },
  });

export type Auth = ReturnType<typeof buildAuth>;
