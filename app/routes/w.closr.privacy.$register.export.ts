import { operatorLoader } from "~/http/operator-route.server";
import { registerParams } from "~/http/register-params";
import { attachment } from "~/services/files/download-headers";
import { csvOf } from "~/services/packages/csv";
import { registerTable } from "~/use-cases/registers/view-register.server";

/** A register as a table that any office program reads. */
export const loader = operatorLoader(
  { permission: "registers:read", params: registerParams },
  async ({ ctx, params: { register } }) => {
    const { head, rows } = await registerTable(ctx, register);
    return new Response(csvOf(head, rows), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": attachment(`${register}.csv`),
        "Cache-Control": "private, no-store",
      },
    });
  },
);
