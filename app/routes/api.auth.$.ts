import { z } from "zod";
import { identityAction, identityLoader } from "~/http/identity-route.server";
import { accept } from "~/lib/result";

const notFound = () => Response.json(null, { status: 404 });

/**
 * The one address of the auth library that is open: who is signed in here, for programs of ours. All
 * its others are closed; signing up and in are pages, with their limits.
 */
export const loader = identityLoader(async ({ params, person }) => {
  if (params["*"] !== "get-session") return notFound();

  const found = await person();
  return Response.json(
    found && { user: { id: found.userId, name: found.name, email: found.email } },
  );
});

export const action = identityAction({ form: z.unknown() }, async () => accept(notFound()));
