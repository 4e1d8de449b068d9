import { Link } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import { useBeforePaint } from "~/components/keyboard/before-paint";
import { Board, BoardCard, BoardColumn } from "~/components/ui/board";
import { Notice } from "~/components/ui/notice";
import { Money, Name } from "~/components/ui/text";
import { Toast } from "~/components/ui/toast";
import { useNow } from "~/components/ui/use-now";
import type { EpochMs } from "~/lib/time";
import { deals } from "~/words/deals";
import { useLocale, useWords } from "~/words/use-words";
import { cardElementId, focusOn, walkBoard } from "./board-keys";
import { CardMenu, type MenuFacts } from "./card-menu";
import { CardState } from "./card-state";
import { type CardFacts, partnerOf, type StageFacts, titleOf, withMoves } from "./deal-facts";
import { useDealRefusals } from "./refusal-text";
import { sumsText } from "./sums-text";
import { useDraggable, useDropPlace } from "./use-drag";
import { type Move, type Outcome, useMoves } from "./use-moves";

interface BoardFacts {
  stages: StageFacts[];
  mayMove: boolean;
  mayClose: boolean;
  now: EpochMs;
  timeZone: string;
  /** Of the workspace's deals: `/w/marina/deals`. */
  base: string;
}

/**
 * The board: cards move by mouse, by touch, by the menu on each, and by keys. They move at once; what
 * the server refuses goes back and says why.
 */
export function DealBoard(facts: BoardFacts) {
  const { base, mayMove, mayClose } = facts;
  const t = useWords(deals);
  const now = useNow(facts.now);
  const moves = useMoves((dealId) => `${base}/${dealId}/stage`, facts.stages);
  const stages = withMoves(facts.stages, moves.moved);
  const menu = { stages: stages.map(({ id, name }) => ({ id, name })), mayMove, mayClose };
  useFocusKept(moves.outcome);
  useUndoKey(moves.outcome, moves.undo);

  const all = facts.stages.flatMap(({ cards }) => cards);
  const drop = useLatest((dealId: string, stageId: string) => {
    const card = all.find(({ id }) => id === dealId);
    if (card && mayMove) moves.move(card, stageId);
  });

  return (
    <>
      <MoveTold {...{ stages, all, base }} outcome={moves.outcome} undo={moves.undo} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that walk what Tab walks anyway */}
      <div onKeyDown={walkBoard}>
        <Board label={t("board")}>
          {stages.map((stage) => (
            <Column
              key={stage.id}
              stage={stage}
              drop={drop}
              more={`${base}?view=list&stage=${stage.id}`}
            >
              {stage.cards.map((card) => (
                <DealCard
                  key={card.id}
                  {...{ card, base, now, menu }}
                  timeZone={facts.timeZone}
                  onMove={(stageId) => drop(card.id, stageId)}
                />
              ))}
            </Column>
          ))}
        </Board>
      </div>
    </>
  );
}

function Column({
  stage,
  drop,
  more,
  children,
}: {
  stage: StageFacts;
  drop: (dealId: string, stageId: string) => void;
  more: string;
  children: ReactNode;
}) {
  const t = useWords(deals);
  const locale = useLocale();
  const ref = useRef<HTMLElement>(null);
  const over = useDropPlace(ref, stage.id, drop);
  const hidden = stage.n - stage.cards.length;

  return (
    <BoardColumn
      ref={ref}
      name={stage.name}
      count={stage.n}
      sum={sumsText(stage.sums, locale)}
      over={over}
    >
      {children}
      {hidden > 0 && (
        <li className="more xs">
          <Link to={more}>{t("more", { n: hidden })}</Link>
        </li>
      )}
    </BoardColumn>
  );
}

function DealCard({
  card,
  base,
  now,
  timeZone,
  menu,
  onMove,
}: {
  card: CardFacts;
  base: string;
  now: EpochMs;
  timeZone: string;
  menu: MenuFacts;
  onMove: (stageId: string) => void;
}) {
  const t = useWords(deals);
  const ref = useRef<HTMLLIElement>(null);
  const dragged = useDraggable(ref, card.id);
  const locale = useLocale();
  const title = titleOf(card, locale) ?? t("untitled");
  const person = partnerOf(card, locale);
  const href = `${base}/${card.id}`;

  return (
    <BoardCard
      ref={ref}
      id={cardElementId(card.id)}
      to={href}
      title={title}
      person={person && person !== title && <Name>{person}</Name>}
      money={
        card.valueMinor !== null && <Money amountMinor={card.valueMinor} currency={card.currency} />
      }
      state={<CardState deal={card} now={now} zone={timeZone} />}
      dragged={dragged}
      menu={<CardMenu {...{ title, href, onMove }} stageId={card.stageId} facts={menu} />}
    />
  );
}

/** What became of the last move: said politely, with a way back, or why the card was put back. */
function MoveTold({
  stages,
  all,
  base,
  outcome,
  undo,
}: {
  stages: readonly StageFacts[];
  all: readonly CardFacts[];
  base: string;
  outcome: Outcome | undefined;
  undo: (move: Move) => void;
}) {
  const t = useWords(deals);
  const locale = useLocale();
  const refusalText = useDealRefusals();
  if (!outcome) return <p className="vh" role="status" />;

  const { move } = outcome;
  const card = all.find(({ id }) => id === move.dealId);
  const title = (card && titleOf(card, locale)) ?? t("untitled");
  const nameOf = (stageId: string) => stages.find(({ id }) => id === stageId)?.name ?? "";
  const stage = nameOf(move.stageId);
  if (outcome.is === "refused") {
    const why = refusalText(outcome.reason);
    const from = nameOf(move.fromStageId);
    return (
      <Notice tone="late" alert>
        {t("putBack", { title, stage: from, why })}{" "}
        {CHECKS.has(outcome.reason) && (
          <Link to={`${base}/${move.dealId}/move?to=${move.stageId}`}>{t("seeChecks")}</Link>
        )}
      </Notice>
    );
  }

  const sentence = { moving: "moving1", moved: "moved", back: "movedBack" } as const;
  const told = t(sentence[outcome.is], { title, stage });
  return (
    <>
      <p className="vh" role="status">
        {told}
      </p>
      {outcome.is === "moved" && <UndoToast {...{ told, move, base, undo }} />}
    </>
  );
}

const CHECKS = new Set(["exit-checks-open", "skipping-not-allowed", "skipping-needs-reason"]);

function UndoToast({
  told,
  move,
  base,
  undo,
}: {
  told: string;
  move: Move;
  base: string;
  undo: (move: Move) => void;
}) {
  const t = useWords(deals);
  const action = `${base}/${move.dealId}/move-back`;
  return (
    <div
      key={`${move.dealId} ${move.stageId}`}
      onSubmit={(event) => {
        event.preventDefault();
        undo(move);
      }}
    >
      <Toast undo={{ action, label: t("undo") }}>{told}</Toast>
    </div>
  );
}

/** A card that changes its column is a new element: whoever moved it finds the focus on it again. */
function useFocusKept(outcome: Outcome | undefined) {
  const [is, dealId, stageId] = outcome
    ? [outcome.is, outcome.move.dealId, outcome.move.stageId]
    : [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows where the card goes
  useEffect(() => {
    if (dealId) focusOn(document.getElementById(cardElementId(dealId)));
  }, [is, dealId, stageId]);
}

/** Ctrl+Z, or Cmd+Z, takes the last move back while that is offered. */
function useUndoKey(outcome: Outcome | undefined, undo: (move: Move) => void) {
  const onKey = useLatest((event: KeyboardEvent) => {
    const typing = (event.target as HTMLElement).closest?.("input, textarea, select");
    if (outcome?.is !== "moved" || typing) return;
    if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey)) return;

    event.preventDefault();
    undo(outcome.move);
  });
  useBeforePaint(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [onKey]);
}

/** The same function at every rendering, doing what the last rendering gave it to do. */
function useLatest<Args extends unknown[]>(act: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(act);
  latest.current = act;
  const same = useRef((...args: Args) => latest.current(...args));
  return same.current;
}
