import { metered } from "~/db/metered.server";
import { localToolsAreOn } from "./switch";

const HEADER = "X-Closr-D1";

/** Locally, every answer says in a header what it asked of the database; deployed, nothing is counted. */
export function withBill(env: Env): { env: Env; tellBill: (answer: Response) => Response } {
  if (!localToolsAreOn(env)) return { env, tellBill: (answer) => answer };

  const { db, bill } = metered(env.DB);
  return {
    env: { ...env, DB: db },
    tellBill(answer) {
      const told = new Response(answer.body, answer);
      told.headers.set(HEADER, JSON.stringify(bill));
      return told;
    },
  };
}
