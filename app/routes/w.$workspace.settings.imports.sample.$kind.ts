import { z } from "zod";
import { importKind } from "~/domain/imports/import.form";
import { SAMPLE_FILES } from "~/domain/imports/sample-files";
import { unframed } from "~/http/in-frame.server";
import { tenantLoader } from "~/http/tenant-route.server";
import { downloadHeaders } from "~/services/files/download-headers";
import { csvOf } from "~/services/packages/csv";

/** A file to start from. */
export const loader = tenantLoader(
  {
    framed: unframed,
    permission: "imports:read",
    params: z.object({ workspace: z.string(), kind: importKind }),
  },
  async ({ params: { kind } }) => {
    const [headers = [], ...rows] = SAMPLE_FILES[kind];
    const bytes = await new Response(csvOf(headers, rows)).arrayBuffer();
    const name = `${kind}.csv`;
    return new Response(bytes, {
      headers: downloadHeaders({ name, type: "csv", size: bytes.byteLength }),
    });
  },
);
