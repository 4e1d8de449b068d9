export interface AddressRules {
  /** Names that are ours; names below them are ours too. */
  ownHosts: readonly string[];
  /** Origins that may be reached although they are local. Empty unless the local tools are on: `testReceivers`. */
  testReceivers: readonly string[];
}

export type AddressRefusal =
  | "address-malformed"
  | "address-not-https"
  | "address-has-credentials"
  | "address-has-fragment"
  | "address-has-port"
  | "address-is-ip"
  | "address-is-local"
  | "address-is-ours"
  | "address-on-our-host";

const LONGEST = 2048;
/** Every Worker has a name under it, ours too, whatever else we are called by. */
const OUR_HOST = "workers.dev";
const LOCAL_SUFFIXES = [
  "localhost",
  "localdomain",
  "local",
  "internal",
  "intranet",
  "lan",
  "home",
  "corp",
  "arpa",
];
/** The parser leaves them out in silence. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\x00-\x20\x7F]/;

/**
 * Why we would not send to an address that a customer gave, as far as its spelling tells; null when we would.
 * Where its name leads is asked before each send: `resolvePublic`.
 */
export function refuseAddress(address: string, rules: AddressRules): AddressRefusal | null {
  const url = parse(address);
  if (!url) return "address-malformed";
  if (url.username || url.password) return "address-has-credentials";
  if (url.hash) return "address-has-fragment";
  if (rules.testReceivers.includes(url.origin)) return null;
  if (url.protocol !== "https:") return "address-not-https";
  if (url.port) return "address-has-port";

  return refuseHost(url.hostname, rules.ownHosts);
}

/** Whether the address is one of the test receivers, whose name is not looked up. */
export const isTestReceiver = (address: string, { testReceivers }: AddressRules): boolean =>
  testReceivers.includes(parse(address)?.origin ?? "");

/** The origins of `CLOSR_TEST_RECEIVERS`: none unless the local tools are on. */
export function testReceivers(localTools: boolean, list: string | undefined): readonly string[] {
  if (!localTools || !list) return [];

  const origins = list.split(",").map((each) => parse(each.trim())?.origin ?? "");
  return origins.filter((origin) => /^https?:/.test(origin));
}

// The parser writes every spelling of an IPv4 address as four decimal numbers, so one test finds them all.
function refuseHost(host: string, ownHosts: readonly string[]): AddressRefusal | null {
  const name = host.replace(/\.$/, "").toLowerCase();
  if (name.startsWith("[") || /^[\d.]+$/.test(name)) return "address-is-ip";
  if (name.split(".").some((label) => label === "")) return "address-malformed";
  if (!name.includes(".") || LOCAL_SUFFIXES.some(isUnder(name))) return "address-is-local";
  if (ownHosts.some((own) => isUnder(name)(own.toLowerCase()))) return "address-is-ours";
  if (isUnder(name)(OUR_HOST)) return "address-on-our-host";
  return null;
}

const isUnder = (name: string) => (parent: string) =>
  name === parent || name.endsWith(`.${parent}`);

function parse(address: string): URL | null {
  if (address.length > LONGEST || CONTROLS.test(address)) return null;
  return URL.parse(address);
}
