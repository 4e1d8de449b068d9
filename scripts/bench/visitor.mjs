/** The ways to ask a site: its owner's API key, and its owner signed in. */

export const apiHeaders = ({ apiKeys }, role = "owner") => ({
  Authorization: `Bearer ${apiKeys.find((key) => key.role === role).key}`,
});

/** The cookie of a person who signed in at the form. */
export async function sessionHeaders({ worker, users }, role = "owner") {
  const { email, password } = users.find((user) => user.role === role);
  const answer = await fetch(new URL("/sign-in", worker.origin), {
    method: "POST",
    redirect: "manual",
    headers: { Origin: worker.origin },
    body: new URLSearchParams({ email, password }),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (answer.status !== 302 && answer.status !== 303)
    throw new Error(`${email} cannot sign in: ${answer.status}`);
  return { Cookie: cookies.join("; ") };
}
