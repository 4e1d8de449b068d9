import { expect, test } from "vitest";
import { AGE_COOKIE } from "~/domain/identity/age";
import { SESSION_COOKIE, SESSION_DAYS } from "~/domain/identity/session";
import { inCategory, registeredCookie } from "./cookies";

test("the sign-in lasts as long as the register says", () => {
  expect(registeredCookie(SESSION_COOKIE)?.lifetime).toEqual({ days: SESSION_DAYS });
});

test("[P115] what sign-in and sign-up keep is registered as necessary", () => {
  const necessary = inCategory("necessary").map(({ name }) => name);
  expect(necessary).toEqual(
    expect.arrayContaining([SESSION_COOKIE, AGE_COOKIE, "__Host-closr-device"]),
  );
});
