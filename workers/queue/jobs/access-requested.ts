import { makeAccessPackage } from "~/use-cases/privacy/access/make-package.server";
import { type Handler, JobRefused } from "../job-run";

/** A person's own data is packed in one go; made again, it stands where it stood. */
export const accessRequested: Handler<"access.requested"> = async ({ ctx, id }, { requestId }) => {
  const made = await makeAccessPackage(ctx, id, requestId);
  if (!made.ok) throw new JobRefused(made.reason);

  const { writes, result } = made.value;
  return { kind: "finish", writes, done: 1, total: 1, result };
};
