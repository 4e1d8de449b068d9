import { Link } from "@remix-run/react";
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from "react";
import { Icon } from "~/components/ui/icon";
import { moveFocus } from "~/components/ui/menu";
import { deals } from "~/words/deals";
import { useWords } from "~/words/use-words";

/** What every card's menu offers: the other stages, and the deal's own page. */
export interface MenuFacts {
  stages: readonly { id: string; name: string }[];
  mayMove: boolean;
  mayClose: boolean;
}

/**
 * The menu of a card: it does what dragging does. Until scripts run it is a link to the same choice as
 * a page; its entries are made when it opens, so that a board of a hundred cards stays small.
 */
export function CardMenu({
  title,
  href,
  stageId,
  facts,
  onMove,
}: {
  title: string;
  /** The deal's own page. */
  href: string;
  stageId: string;
  facts: MenuFacts;
  onMove: (stageId: string) => void;
}) {
  const t = useWords(deals);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  const scripted = useScripted();
  const label = t("moveOrOpen", { title });

  useFocusOnceShown(menu, scripted);

  if (!scripted)
    return (
      <Link to={`${href}/move`} className="btn icon menu-of" aria-label={label} title={label}>
        <Icon name="more-vertical" />
      </Link>
    );

  const choose = (stage: string) => {
    menu.current?.hidePopover();
    onMove(stage);
  };
  return (
    <>
      <button
        type="button"
        className="btn icon menu-of"
        aria-label={label}
        title={label}
        onClick={() => setOpened(true)}
        {...{ popovertarget: id }}
      >
        <Icon name="more-vertical" />
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys walk what Tab walks anyway */}
      <div
        className="menu"
        id={id}
        ref={menu}
        onKeyDown={within(moveFocus)}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setOpened(false);
        }}
        {...{ popover: "auto" }}
      >
        {opened && <Entries {...{ href, stageId, facts, choose }} />}
      </div>
    </>
  );
}

/** What is not shown yet takes no focus, and a button shows its menu only after its click is handled. */
function useFocusOnceShown(menu: RefObject<HTMLElement | null>, scripted: boolean) {
  useEffect(() => {
    const shown = scripted ? menu.current : null;
    const focus = () => shown?.querySelector<HTMLElement>("button, a")?.focus();
    shown?.addEventListener("toggle", focus);
    return () => shown?.removeEventListener("toggle", focus);
  }, [menu, scripted]);
}

/** Keys that the menu answers are not the board's as well. */
const within = (handle: (event: KeyboardEvent<HTMLElement>) => void) => {
  return (event: KeyboardEvent<HTMLElement>) => {
    event.stopPropagation();
    handle(event);
  };
};

function Entries({
  href,
  stageId,
  facts: { stages, mayMove, mayClose },
  choose,
}: {
  href: string;
  stageId: string;
  facts: MenuFacts;
  choose: (stageId: string) => void;
}) {
  const t = useWords(deals);
  const others = mayMove ? stages.filter(({ id }) => id !== stageId) : [];
  return (
    <>
      {others.length > 0 && <p className="quiet">{t("moveTo")}</p>}
      {others.map(({ id, name }) => (
        <button key={id} type="button" onClick={() => choose(id)}>
          <bdi>{name}</bdi>
        </button>
      ))}
      {others.length > 0 && <hr />}
      <Link to={href}>{t("open")}</Link>
      {mayClose && <Link to={`${href}/close`}>{t("closing")}</Link>}
    </>
  );
}

/** Whether scripts run: not on the server, nor before the page has come to life. */
function useScripted(): boolean {
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  return scripted;
}
