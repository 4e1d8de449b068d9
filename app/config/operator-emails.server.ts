import { z } from "zod";

const schema = z.object({ OPERATOR_EMAILS: z.string().toLowerCase() });
const address = z.email();

/** Who of the operator's own people has a seat in the console: the addresses of a deployment, in their order. */
export function readOperatorEmails(env: object): string[] {
  const named = schema.safeParse(env).data?.OPERATOR_EMAILS ?? "";
  return named.split(/[\s,]+/).filter((one) => address.safeParse(one).success);
}
