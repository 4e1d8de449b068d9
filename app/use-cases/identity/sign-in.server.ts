import { SESSION_COOKIE, SESSION_DAYS } from "~/domain/identity/session";
import { trustUserId, type UserId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { newToken } from "~/lib/secrets";
import { DAY_MS } from "~/lib/time";
import { hashPassword, isOutdated } from "~/services/identity/password-hash";
import { countAttempt } from "./attempts.server";
import type { IdentityCtx } from "./identity-ctx";
import { newDevice, verifyEmail } from "./letters";
import { newLink } from "./links.server";

/** Eight hex digits: enough to see one password tried widely, too few to tell which it is. */
const PASSWORD_TRACE = 8;

/**
 * Signs a person in and makes a new session; the one before it in this browser ends. What is wrong,
 * the address or the password, is not told, and takes as long. An address that nobody has confirmed
 * is told so, and gets another link, but only to whoever knows its password.
 *
 * @returns the `Set-Cookie` value of the session, and the id of this browser if it is new.
 */
export async function signIn(ctx: IdentityCtx, email: string, password: string) {
  const counted = await count(ctx, email, password);
  if (!counted.ok) return counted;

  const proof = await prove(ctx, email, password);
  if (proof === "wrong") return refuse("wrong-email-or-password");
  if (proof === "unconfirmed") return confirmFirst(ctx, email, counted.value);

  await forgive(ctx, counted.value);
  const deviceId = await start(ctx, proof, password);
  return accept({ userId: proof.userId, cookie: proof.cookie, deviceId });
}

/** A browser that the account knows is counted apart, so that guessing elsewhere cannot shut it out. */
async function count(ctx: IdentityCtx, email: string, password: string) {
  const { addressHash, deviceHash } = ctx.visitor;
  if (deviceHash && (await knows(ctx, email, deviceHash)))
    return countAttempt(ctx, { knownDevice: `${email} ${deviceHash}` });

  const trace = (await ctx.hashOf("password-trace", password)).slice(0, PASSWORD_TRACE);
  return countAttempt(ctx, { account: email, address: addressHash, password: trace });
}

const knows = ({ db }: IdentityCtx, email: string, deviceHash: string) =>
  db.isKnownDeviceOf(email, deviceHash);

/** What went well no longer counts against the account; the address and the password have one less. */
async function forgive({ attempts }: IdentityCtx, keys: Record<string, string>) {
  const ended = [keys.account, keys.knownDevice].filter((key) => key !== undefined);
  const lessened = [keys.address, keys.password].filter((key) => key !== undefined);
  await attempts.forgive(ended, lessened);
}

interface Proof {
  userId: UserId;
  token: string;
  cookie: string;
}

async function prove(
  { auth }: IdentityCtx,
  email: string,
  password: string,
): Promise<Proof | "wrong" | "unconfirmed"> {
  const answer = await auth.api.signInEmail({ body: { email, password }, asResponse: true });
  if (answer.status === 403) return "unconfirmed";
  if (!answer.ok) return "wrong";

  const { token, user } = await answer.json<{ token: string; user: { id: string } }>();
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith(`${SESSION_COOKIE}=`));
  return cookie ? { userId: trustUserId(user.id), token, cookie } : "wrong";
}

async function confirmFirst(ctx: IdentityCtx, email: string, keys: Record<string, string>) {
  await forgive(ctx, keys);
  const user = await ctx.db.userByEmail(email);
  if (user) {
    const { token, write } = await newLink(ctx, "verify-email", trustUserId(user.id));
    await ctx.db.commit(write);
    ctx.post(verifyEmail(ctx, user, token));
  }
  return refuse("email-not-confirmed");
}

/** The new session by our clock, the old one gone, the browser remembered, an old hash renewed. */
async function start(ctx: IdentityCtx, { userId, token }: Proof, password: string) {
  const { db, now, visitor, hashOf } = ctx;
  const at = now();
  const isKnown =
    visitor.deviceHash !== null && (await db.isKnownDevice(userId, visitor.deviceHash));
  const deviceId = visitor.deviceHash === null ? newToken() : null;
  const deviceHash = visitor.deviceHash ?? (await hashOf("device", deviceId ?? ""));
  const times = {
    createdAt: at,
    updatedAt: at,
    lastSeenAt: at,
    expiresAt: at + SESSION_DAYS * DAY_MS,
  };

  await db.commit(
    db.startSession(token, { ...times, device: visitor.device }),
    db.rememberDevice(userId, deviceHash, at),
    ...(visitor.sessionToken ? [db.endSessionByToken(visitor.sessionToken)] : []),
    ...(await renewedHash(ctx, userId, password)),
  );
  if (!isKnown) await tellOfNewDevice(ctx, userId);
  return deviceId;
}

async function renewedHash({ db, now }: IdentityCtx, userId: UserId, password: string) {
  if (!isOutdated(await db.passwordHashOf(userId))) return [];
  return [db.changePassword(userId, await hashPassword(password), now())];
}

/** Not of the first one: that is the sign-up itself. */
async function tellOfNewDevice(ctx: IdentityCtx, userId: UserId) {
  const user = await ctx.db.userWithDevices(userId);
  if (user && user.devices > 1) ctx.post(newDevice(ctx, user));
}
