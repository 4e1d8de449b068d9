import { personLoader } from "~/http/identity-route.server";
import { notFound } from "~/http/in-frame.server";

/** The certificate of a workspace's end as it was signed, to whoever owned it. */
export const loader = personLoader(async ({ identity, person, params }) => {
  const former = await identity.db.endedOf(person.userId);
  const found = former.find(({ id, role }) => id === params.workspaceId && role === "owner");
  if (!found?.certificate) throw notFound();

  return new Response(JSON.stringify(found.certificate, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${found.slug}-deleted.json"`,
      "Cache-Control": "private, no-store",
    },
  });
});
