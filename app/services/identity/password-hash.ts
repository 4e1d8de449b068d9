import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** Doubling N or r doubles memory and time; 16384 and 16 take 32 MB of the isolate's 128. */
const CURRENT = { N: 16_384, r: 16, p: 1 };
const KEY_BYTES = 32;
const SALT_BYTES = 16;

interface Parameters {
  N: number;
  r: number;
  p: number;
}

/** A salted scrypt hash that names its own parameters: `scrypt$N=16384,r=16,p=1$salt$key`, in hex. */
export async function hashPassword(password: string, parameters = CURRENT): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, parameters);
  return ["scrypt", nameOf(parameters), salt.toString("hex"), key.toString("hex")].join("$");
}

/** Whether the password made this hash, under the hash's own parameters. Constant in time. */
export async function passwordMatches(password: string, hash: string): Promise<boolean> {
  const [, parameters = "", salt = "", key = ""] = hash.split("$");
  const expected = Buffer.from(key, "hex");
  if (expected.length !== KEY_BYTES) return false;

  const derived = await derive(password, Buffer.from(salt, "hex"), parse(parameters));
  return timingSafeEqual(derived, expected);
}

/** Whether the hash was made with other parameters than today's, and should be made again. */
export const isOutdated = (hash: string) => hash.split("$")[1] !== nameOf(CURRENT);

const nameOf = ({ N, r, p }: Parameters) => `N=${N},r=${r},p=${p}`;

function parse(text: string): Parameters {
  const pairs = text.split(",").map((pair) => pair.split("="));
  return { ...CURRENT, ...Object.fromEntries(pairs.map(([name, value]) => [name, Number(value)])) };
}

/** The same password typed on another keyboard may be other code points: NFKC makes them one. */
function derive(password: string, salt: Buffer, { N, r, p }: Parameters): Promise<Buffer> {
  const options = { N, r, p, maxmem: 128 * N * r * 2 };
  return new Promise((resolve, reject) =>
    scrypt(password.normalize("NFKC"), salt, KEY_BYTES, options, (failure, key) =>
      failure ? reject(failure) : resolve(key),
    ),
  );
}
