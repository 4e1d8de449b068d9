import { z } from "zod";
import { accept, type Result, refuse } from "~/lib/result";
import { isPublicAddress } from "./ip-ranges";
import { type Outside, recordedFetch } from "./outbound";

/** Every address a name has, IPv4 and IPv6. None when the name does not exist; throws when that cannot be known. */
export type Resolver = (name: string) => Promise<readonly string[]>;

export type NameRefusal = "name-unresolved" | "name-not-public";

/**
 * The addresses of a name, if all of them are public. One private address among public ones is enough to refuse.
 * Ask before every send: what a name answers changes. `name-unresolved` is worth another try later.
 */
export async function resolvePublic(
  name: string,
  resolve: Resolver,
): Promise<Result<readonly string[], NameRefusal>> {
  const addresses = await resolve(name).catch(() => []);
  if (addresses.length === 0) return refuse("name-unresolved");

  return addresses.every(isPublicAddress) ? accept(addresses) : refuse("name-not-public");
}

const RECORD_TYPES = { A: 1, AAAA: 28 } as const;
const FOUND = 0;
const NO_SUCH_NAME = 3;
const TIMEOUT_MS = 5_000;

const answerSchema = z.object({
  Status: z.number(),
  Answer: z.array(z.object({ type: z.number(), data: z.string() })).default([]),
});

/**
 * Resolves over HTTPS with the JSON form that Cloudflare and Google share.
 * @param endpoint such as `https://cloudflare-dns.com/dns-query`.
 * @param subProcessor the sub-processor who runs it.
 */
export const dnsOverHttps =
  (endpoint: string, subProcessor: string, outside: Outside): Resolver =>
  async (name) => {
    const ask = async (type: keyof typeof RECORD_TYPES) => {
      const url = `${endpoint}?name=${encodeURIComponent(name)}&type=${type}`;
      const headers = { accept: "application/dns-json" };
      const response = await recordedFetch(
        { method: "GET", url, headers, purpose: "address-check", subProcessor },
        outside,
        AbortSignal.timeout(TIMEOUT_MS),
      );
      return addressesIn(response, RECORD_TYPES[type]);
    };
    return (await Promise.all([ask("A"), ask("AAAA")])).flat();
  };

async function addressesIn(response: Response, type: number): Promise<string[]> {
  if (response.status !== 200) throw new Error(`The resolver answered ${response.status}.`);

  const { Status, Answer } = answerSchema.parse(await response.json());
  if (Status !== FOUND && Status !== NO_SUCH_NAME)
    throw new Error(`The resolver's answer has status ${Status}.`);
  return Answer.filter((record) => record.type === type).map((record) => record.data);
}
