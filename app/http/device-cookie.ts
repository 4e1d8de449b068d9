import { readSignedValue, signValue } from "~/lib/signed-value";
import { readCookie } from "./read-cookie";

/** A random id of ours that tells a browser somebody has signed in from. It names no person. */
const DEVICE_COOKIE = "__Host-closr-device";
const DAYS = 182;
const DAY_S = 86_400;
const PURPOSE = "device";

export const readDeviceId = (request: Request, secret: string) =>
  readSignedValue([secret], PURPOSE, readCookie(request, DEVICE_COOKIE));

export const deviceCookie = async (id: string, secret: string) =>
  `${DEVICE_COOKIE}=${await signValue([secret], PURPOSE, id)}; Max-Age=${DAYS * DAY_S}; Path=/; HttpOnly; Secure; SameSite=Lax`;
