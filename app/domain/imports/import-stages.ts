import { fold } from "~/lib/fold";

export type StageOutcome = "open" | "won" | "lost";

const WON =
  /^(?:closed )?(?:won|sold|paid|completed|transferred)$|^(?:تم البيع|مبرمه|رابحه|مكسوبه|تم السداد|مكتمله)$/;
const LOST =
  /^(?:closed )?(?:lost|dead|cancell?ed|abandoned|withdrawn)$|^(?:لم تتم|خاسره|مفقوده|ملغاه|ملغي)$/;

/** Whether a stage's name, in English or Arabic, says that the deal ended, and how. */
export function outcomeOfStage(name: string): StageOutcome {
  const plain = fold(name).replace(/[_\-.]+/g, " ");
  if (WON.test(plain)) return "won";

  return LOST.test(plain) ? "lost" : "open";
}

export interface ImportedStage {
  /** As the file writes it. */
  name: string;
  outcome: StageOutcome;
  deals: number;
}

/** Names that stages go by in sales programs, in the order in which deals pass them. */
const USUAL_ORDER = [
  /^(?:new|lead|prospect|prospecting|جديد|جديده)$/,
  /^(?:contacted|engaging|engaged|contact made|تم التواصل)$/,
  /^(?:qualification|qualified|needs analysis|مؤهل)$/,
  /^(?:viewing|viewed|demo|demo scheduled|presentation|meeting|معاينه)$/,
  /^(?:proposal|offer|quote|proposal made|عرض|عرض سعر|عرض شراء)$/,
  /^(?:negotiation|negotiating|negotiations started|تفاوض)$/,
  /^(?:contract|contract sent|under offer|عقد)$/,
];

/**
 * The stages of a file as a pipeline of their own: the open ones as deals pass them (else as they first
 * appear), then won, then lost.
 * @param counts the deals in each stage, in order of first appearance.
 */
export function stagesOfFile(counts: Readonly<Record<string, number>>): ImportedStage[] {
  const stages = Object.entries(counts).map(([name, deals]) => ({
    name,
    deals,
    outcome: outcomeOfStage(name),
  }));
  const place = ({ name, outcome }: ImportedStage) => {
    if (outcome !== "open") return outcome === "won" ? 100 : 101;
    const at = USUAL_ORDER.findIndex((usual) => usual.test(fold(name).replace(/[_-]+/g, " ")));
    return at < 0 ? USUAL_ORDER.length : at;
  };

  return stages.toSorted((one, other) => place(one) - place(other));
}

/**
 * Guesses which stage of an existing pipeline each of the file's stages is: the one of the same name, or of
 * the same end. Null where a person must say.
 */
export function mapStages(
  fileStages: readonly string[],
  pipeline: readonly { id: string; names: readonly string[]; outcome?: "won" | "lost" }[],
): Record<string, string | null> {
  const guess = (name: string) => {
    const outcome = outcomeOfStage(name);
    const same = pipeline.find(({ names }) => names.some((one) => fold(one) === fold(name)));
    const ends = pipeline.filter((stage) => stage.outcome === outcome);
    return (same ?? (outcome === "open" ? undefined : ends[0]))?.id ?? null;
  };

  return Object.fromEntries(fileStages.map((name) => [name, guess(name)]));
}
