import { expect, test } from "vitest";
import { AGE_COOKIE } from "~/domain/identity/age";
import { SESSION_COOKIE, SESSION_DAYS } from "~/domain/identity/session";
import { cookieRegistry, inCategory, registeredCookie } from "./cookies";
import { POLICY_REPORTS } from "./policy-reports";
import { RETENTION } from "./retention";

test("the sign-in lasts as long as the register says", () => {
  expect(registeredCookie(SESSION_COOKIE)?.lifetime).toEqual({ days: SESSION_DAYS });
});

test("[P115] what sign-in and sign-up keep is registered as necessary", () => {
  const necessary = inCategory("necessary").map(({ name }) => name);
  expect(necessary).toEqual(
    expect.arrayContaining([SESSION_COOKIE, AGE_COOKIE, "__Host-closr-device"]),
  );
});

test("[P108] the one thing that pages have browsers send by themselves is in the register, and kept as long as it says", () => {
  const sent = cookieRegistry.filter(({ kind }) => kind === "pixel" || kind === "report");
  expect(sent).toMatchObject([
    {
      name: POLICY_REPORTS,
      category: "necessary",
      lifetime: { days: RETENTION["guard-alerts"].days },
    },
  ]);
});
