import type { KeyboardEvent } from "react";

const cardsIn = (column: Element | null | undefined) => [
  ...(column?.querySelectorAll<HTMLElement>(".card") ?? []),
];

/** Puts the focus on a card: on the link that names it. */
export const focusOn = (card: Element | null | undefined) =>
  card?.querySelector<HTMLElement>("h3 a")?.focus();

export const cardElementId = (dealId: string) => `card-${dealId}`;

/** Arrow keys go from card to card, up and down a column or to its neighbours; `M` opens a card's menu. */
export function walkBoard(event: KeyboardEvent<HTMLElement>) {
  const card = (event.target as HTMLElement).closest?.(".card");
  if (!card || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key.toLowerCase() === "m") {
    event.preventDefault();
    card.querySelector<HTMLElement>(".menu-of")?.click();
    return;
  }
  const next = neighbourOf(card, event.key);
  if (!next) return;

  event.preventDefault();
  const menu = card.querySelector(".menu:popover-open");
  if (menu) menu.querySelector<HTMLElement>("button, a")?.focus();
  else focusOn(next);
}

function neighbourOf(card: Element, key: string): Element | undefined {
  const column = card.closest(".col");
  const place = cardsIn(column).indexOf(card as HTMLElement);
  if (key === "ArrowDown") return cardsIn(column)[place + 1];
  if (key === "ArrowUp") return cardsIn(column)[place - 1];
  if (key !== "ArrowLeft" && key !== "ArrowRight") return;

  // Columns follow the reading direction.
  const rightward = document.documentElement.dir === "rtl" ? -1 : 1;
  return acrossFrom(column, key === "ArrowRight" ? rightward : -rightward, place);
}

/** The card at the same height, or the last one, of the next column that has any. */
function acrossFrom(column: Element | null, step: number, place: number): Element | undefined {
  const columns = [...(column?.parentElement?.querySelectorAll(".col") ?? [])];
  for (let at = columns.indexOf(column as Element) + step; columns[at]; at += step) {
    const cards = cardsIn(columns[at]);
    if (cards.length > 0) return cards[Math.min(place, cards.length - 1)];
  }
}
