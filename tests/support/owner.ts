import { post } from "./browser";
import { linkIn, mailTo } from "./inbox";

/** Where the workspace of the first owner stands. */
export const OWNERS_HOME = "/w/marina-crest-realty";
const PASSWORD = "two camels cross at dusk";
let people = 0;

/** The cookies of somebody who signed up by the forms, confirmed their address and owns a workspace. */
export async function cookiesOfOwner(workspace = "Marina Crest Realty"): Promise<string> {
  const email = `hessa${people++}@marina.example`;
  await post("/sign-up", {
    name: "Hessa Al Marri",
    email,
    password: PASSWORD,
    workspace,
    birthYear: "1985",
    acknowledged: "on",
  });
  const signedIn = await post(linkIn(await mailTo(email)), { password: PASSWORD });
  return signedIn.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
