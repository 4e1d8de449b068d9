import { redirect } from "@remix-run/cloudflare";
import { accept, type Result } from "~/lib/result";
import type { leadActs } from "~/words/today";

export type LeadAct = keyof typeof leadActs;

interface Acted {
  id: string;
  updatedAt: number;
}

/**
 * What an act on a lead answers: back to where it was done (a page, or a conversation by its id), telling
 * there what was done, so that it can be taken back, or why it was not. What was taken back is where the
 * focus goes on. A lead that is not there stays a refusal.
 */
export function afterAct(
  { workspace, leadId }: { workspace: string; leadId: string },
  from: string,
  act: LeadAct,
  outcome: Result<Acted, string>,
): Result<Response, string> {
  if (!outcome.ok && outcome.reason.endsWith("-not-found")) return outcome;

  const told: Record<string, string> = outcome.ok
    ? { did: act, lead: leadId, v: String(outcome.value.updatedAt) }
    : { refused: outcome.reason };
  const pages: Record<string, string> = { today: "today", lead: `leads/${leadId}` };
  const page = pages[from] ?? `threads/${from}`;
  const row = act === "undone" ? `#row-${leadId}` : "";
  return accept(redirect(`/w/${workspace}/${page}?${new URLSearchParams(told)}${row}`, 303));
}

/** What the address says was just done, or why it was not. */
export function toldAct(url: string) {
  const { searchParams } = new URL(url);
  const version = Number(searchParams.get("v"));
  const [did, leadId, refused] = ["did", "lead", "refused"].map((name) => searchParams.get(name));
  return { did: did ?? null, leadId: leadId ?? null, version, refused: refused ?? null };
}
