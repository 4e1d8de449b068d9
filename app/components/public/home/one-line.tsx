import { Chain, type ChainLink } from "~/components/ui/chain";
import { home } from "~/words/home";
import { useWords } from "~/words/use-words";

const STEPS = ["enquiry", "person", "answer", "nextStep", "board", "won", "forgotten"] as const;
const HERE = STEPS.indexOf("board");
const STATES = ["ok", "at", "ahead"] as const;
const SAYS = { ok: "stepDone", at: "stepHere", ahead: "stepAhead" } as const;

/** The whole life of one enquiry. */
export function OneLine() {
  const t = useWords(home);
  const links = STEPS.map((step, place): ChainLink => {
    const state = STATES[Math.sign(place - HERE) + 1] ?? "ahead";
    return { id: step, title: t(step), detail: t(`${step}How`), state, says: t(SAYS[state]) };
  });

  return (
    <section className="wrap sec">
      <h2 className="over-chain">{t("line")}</h2>
      <Chain links={links} />
    </section>
  );
}
