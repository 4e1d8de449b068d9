import { DOWNLOAD_POLICY } from "~/config/download-policy";
import { attachment } from "~/services/files/download-headers";
import type { Taken } from "~/use-cases/take-package";

/** A package on its way to whoever took it: saved, never shown. */
export const packageResponse = ({ body, bytes, name }: Taken) =>
  // A stream that was put together here says its length only so.
  new Response(body.pipeThrough(new FixedLengthStream(bytes)), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Length": String(bytes),
      "Content-Disposition": attachment(name),
      "Content-Security-Policy": DOWNLOAD_POLICY,
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
      "Cache-Control": "private, no-store",
    },
  });
