import { expect, test } from "vitest";
import { isTestReceiver, refuseAddress, testReceivers } from "./refuse-address";

const RULES = { ownHosts: ["closr.example", "closr.acct.workers.dev"], testReceivers: [] };

test.each([
  ["http://127.0.0.1", "address-not-https"],
  ["https://127.0.0.1", "address-is-ip"],
  ["https://127.1", "address-is-ip"],
  ["https://2130706433", "address-is-ip"],
  ["https://0x7f000001", "address-is-ip"],
  ["https://0x7f.1", "address-is-ip"],
  ["https://0177.0.0.1", "address-is-ip"],
  ["https://127.0.0.1.", "address-is-ip"],
  ["https://１２７.0.0.1", "address-is-ip"],
  ["https://0.0.0.0", "address-is-ip"],
  ["https://10.0.0.1", "address-is-ip"],
  ["https://172.16.0.1", "address-is-ip"],
  ["https://192.168.1.1", "address-is-ip"],
  ["https://100.64.0.1", "address-is-ip"],
  ["https://169.254.169.254", "address-is-ip"],
  ["https://198.18.0.1", "address-is-ip"],
  ["https://224.0.0.1", "address-is-ip"],
  ["https://255.255.255.255", "address-is-ip"],
  ["https://8.8.8.8", "address-is-ip"],
  ["https://[::1]", "address-is-ip"],
  ["https://[::]", "address-is-ip"],
  ["https://[::ffff:127.0.0.1]", "address-is-ip"],
  ["https://[::ffff:a00:1]", "address-is-ip"],
  ["https://[64:ff9b::7f00:1]", "address-is-ip"],
  ["https://[2002:7f00:1::]", "address-is-ip"],
  ["https://[2001::1]", "address-is-ip"],
  ["https://[fe80::1%25eth0]", "address-malformed"],
  ["https://[fc00::1]", "address-is-ip"],
  ["https://localhost", "address-is-local"],
  ["https://LOCALHOST.", "address-is-local"],
  ["https://%6c%6fcalhost", "address-is-local"],
  ["https://x.localhost", "address-is-local"],
  ["https://x.localhost.", "address-is-local"],
  ["https://printer.local", "address-is-local"],
  ["https://printer.local.", "address-is-local"],
  ["https://metadata.google.internal", "address-is-local"],
  ["https://1.0.0.127.in-addr.arpa", "address-is-local"],
  ["https://router.home.arpa", "address-is-local"],
  ["https://intranet", "address-is-local"],
  ["https://intranet.", "address-is-local"],
  ["https://localhost..", "address-malformed"],
  ["https://example..com", "address-malformed"],
  ["https://user:pw@example.com", "address-has-credentials"],
  ["https://user@example.com", "address-has-credentials"],
  ["https://example.com@127.0.0.1", "address-has-credentials"],
  ["https://example.com\\@127.0.0.1", null],
  ["https://example.com:22", "address-has-port"],
  ["https://example.com:8443", "address-has-port"],
  ["ftp://example.com", "address-not-https"],
  ["file:///etc/passwd", "address-not-https"],
  ["javascript:alert(1)", "address-not-https"],
  ["http://example.com", "address-not-https"],
  ["https://example.com/#part", "address-has-fragment"],
  ["https://closr.example", "address-is-ours"],
  ["https://CLOSR.example./hooks", "address-is-ours"],
  ["https://www.closr.example", "address-is-ours"],
  ["https://closr.acct.workers.dev/api/v1", "address-is-ours"],
  ["https://closr.workers.dev", "address-on-our-host"],
  ["https://hook.other.WORKERS.dev./in", "address-on-our-host"],
  ["", "address-malformed"],
  ["example.com", "address-malformed"],
  ["https://", "address-malformed"],
  [`https://example.com/${"a".repeat(2048)}`, "address-malformed"],
  ["https://example.com", null],
  ["https://example.com:443/hook?key=1", null],
  ["https://example.com.", null],
  ["https://notclosr.example/x", null],
  ["https://mylocal.example", null],
  ["https://عقارات.example/hook", null],
])("[P77] %s: %s", (address, refusal) => expect(refuseAddress(address, RULES)).toBe(refusal));

const RECEIVER = "http://127.0.0.1:9321";
const LOCAL_RULES = { ...RULES, testReceivers: [RECEIVER] };

test("a test receiver is reached at its own origin, and nothing else is opened by it", () => {
  expect(refuseAddress(`${RECEIVER}/hook`, LOCAL_RULES)).toBeNull();
  expect(refuseAddress("http://127.1:9321/hook", LOCAL_RULES)).toBeNull();
  expect(refuseAddress("http://127.0.0.1:9322/hook", LOCAL_RULES)).toBe("address-not-https");
  expect(refuseAddress("https://127.0.0.1:9321/hook", LOCAL_RULES)).toBe("address-has-port");
  expect(refuseAddress("http://a:b@127.0.0.1:9321/", LOCAL_RULES)).toBe("address-has-credentials");
  expect(isTestReceiver(`${RECEIVER}/hook`, LOCAL_RULES)).toBe(true);
  expect(isTestReceiver("https://example.com", LOCAL_RULES)).toBe(false);
  expect(isTestReceiver("no address", LOCAL_RULES)).toBe(false);
});

test("test receivers are read with the local tools on, and never without", () => {
  const list = `${RECEIVER}/, http://localhost:9322,nonsense,file:///etc`;

  expect(testReceivers(true, list)).toEqual([RECEIVER, "http://localhost:9322"]);
  expect(testReceivers(false, list)).toEqual([]);
  expect(testReceivers(true, undefined)).toEqual([]);
  expect(testReceivers(true, "")).toEqual([]);
});
