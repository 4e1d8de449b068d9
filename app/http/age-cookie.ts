import { AGE_COOKIE, AGE_REFUSED } from "~/domain/identity/age";
import { readCookie } from "./read-cookie";

/** Whether the age question was answered in this browser already, with a year that is too late. */
export const wasTooYoung = (request: Request) => readCookie(request, AGE_COOKIE) === AGE_REFUSED;

/** Until the browser closes. It says no year and names nobody. */
export const tooYoungCookie = () =>
  `${AGE_COOKIE}=${AGE_REFUSED}; Path=/; HttpOnly; Secure; SameSite=Lax`;
