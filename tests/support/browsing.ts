import { call } from "./call";
import type { Answer } from "./program";

/** Somebody who is signed in and asks for pages without a browser. Nothing is followed. */
export interface Browsing {
  get: (address: string) => Promise<Answer>;
  /** A form that was sent from the product's own pages. */
  post: (address: string, form: Record<string, string> | FormData) => Promise<Answer>;
}

/** Signs in at the form. */
export async function browseAs(
  origin: string,
  { email, password }: { email: string; password: string },
): Promise<Browsing> {
  async function ask(address: string, cookie: string, init: RequestInit = {}) {
    const headers = { Origin: origin, Cookie: cookie };
    const answer = await call(origin + address, { ...init, headers, redirect: "manual" });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  }
  const bodyOf = (form: Record<string, string> | FormData) =>
    form instanceof FormData ? form : new URLSearchParams(form);

  const body = bodyOf({ email, password });
  const signedIn = await ask("/sign-in", "", { method: "POST", body });
  if (signedIn.status >= 400) throw new Error(`${email} cannot sign in: ${signedIn.status}`);
  const set = signedIn.headers.getSetCookie();
  const cookie = set.map((one) => one.slice(0, one.indexOf(";"))).join("; ");
  return {
    get: (address) => ask(address, cookie),
    post: (address, form) => ask(address, cookie, { method: "POST", body: bodyOf(form) }),
  };
}
