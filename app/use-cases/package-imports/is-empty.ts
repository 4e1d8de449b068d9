import {
  accounts,
  assignees,
  contacts,
  deals,
  files,
  leads,
  notes,
  tasks,
  teams,
  threads,
} from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Ctx } from "../ctx";

/** What somebody has entered; pipelines and settings are there from the start. */
const ENTERED = [contacts, accounts, leads, deals, tasks, notes, threads, files, assignees, teams];

/** Whether nothing has been entered in the workspace yet, by anybody. */
export async function isEmpty({ db }: Pick<Ctx, "db">): Promise<boolean> {
  const all = db.as(EVERYTHING);
  const counts = await all.read(...ENTERED.map((table) => all.count(table, { atMost: 1 })));
  return counts.every((n) => n === 0);
}
