const bytesOf = (text: string) => new TextEncoder().encode(text);

const keyOf = (secret: string) =>
  crypto.subtle.importKey("raw", bytesOf(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
    "verify",
  ]);

/** HMAC-SHA-256 of `text` under `secret`, in base64url. `use` keeps one use's values from another's. */
export async function macOf(secret: string, use: string, text: string): Promise<string> {
  const mac = await crypto.subtle.sign("HMAC", await keyOf(secret), bytesOf(`${use}\n${text}`));
  return toBase64Url(new Uint8Array(mac));
}

/** Whether `mac` is what `macOf` gave for the same secret, use and text. In constant time. */
export async function macHolds(
  secret: string,
  use: string,
  text: string,
  mac: string,
): Promise<boolean> {
  const bytes = fromBase64Url(mac);
  if (!bytes) return false;

  return crypto.subtle.verify("HMAC", await keyOf(secret), bytes, bytesOf(`${use}\n${text}`));
}

const toBase64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]{43}$/.test(text)) return null;

  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
