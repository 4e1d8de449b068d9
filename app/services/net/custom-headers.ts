/** Headers a customer may add to the calls we make to their endpoint. */
export type CustomHeaders = Readonly<Record<string, string>>;

export type HeaderRefusal = "header-not-allowed" | "header-value-malformed" | "too-many-headers";

const MOST = 10;
const ALLOWED = /^(authorization|x-[a-z0-9][a-z0-9-]{0,60})$/;
// Names that proxies and servers act on, or that would pass for ours.
const RESERVED =
  /^x-(forwarded|real-ip|client-ip|original|rewrite|http-method|method-override|http-method-override|closr|cf|envoy|amz|goog|host)/;
// Printable ASCII with inner spaces: nothing that could end the line.
const VALUE = /^[\x21-\x7e](?:[\x20-\x7e]{0,998}[\x21-\x7e])?$/;

/** Why we would not send these headers; null when we would. */
export function refuseCustomHeaders(headers: CustomHeaders): HeaderRefusal | null {
  const entries = Object.entries(headers);
  if (entries.length > MOST) return "too-many-headers";
  if (!entries.every(([name]) => isAllowed(name.toLowerCase()))) return "header-not-allowed";
  if (!entries.every(([, value]) => VALUE.test(value))) return "header-value-malformed";
  return null;
}

const isAllowed = (name: string) => ALLOWED.test(name) && !RESERVED.test(name);
