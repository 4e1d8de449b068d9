import { desc, eq } from "drizzle-orm";
import { jobs, packages } from "~/db/schema";
import type { Ctx } from "../ctx";
import type { ArrivalState, Fault } from "./arrival-state";
import { isEmpty } from "./is-empty";

/** What came of a package. */
type PackageResult =
  | ({ state: "imported"; strangers: number } & Pick<
      ArrivalState,
      "taken" | "leftOut" | "suppressed" | "toPool" | "files"
    >)
  | { state: "refused"; fault: Fault };

/** Whether a package may come in, and how the last one fared. */
export async function viewPackageImport(ctx: Ctx<"imports:read">) {
  const { db } = ctx;
  const [[sent]] = await db.read(
    db.rows(packages, {
      where: eq(packages.kind, "import"),
      orderBy: [desc(packages.id)],
      limit: 1,
    }),
  );
  const [[job], empty] = await Promise.all([
    db.read(db.one(jobs, sent?.jobId ?? "")),
    isEmpty(ctx),
  ]);
  if (!sent || !job) return { isEmpty: empty, last: null };

  const { state, done, total, finishedAt } = job;
  const result = job.result as PackageResult | null;
  const isUnderWay = state === "queued" || state === "running";
  return { isEmpty: empty, last: { isUnderWay, done, total, result, finishedAt } };
}
