import { useFetcher, useNavigate } from "@remix-run/react";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { detailOf, type Result } from "~/components/search/result";
import { Icon } from "~/components/ui/icon";
import { contactName } from "~/domain/contacts/names";
import { search as words } from "~/words/search";
import { shell } from "~/words/shell";
import { useLocale, useWords } from "~/words/use-words";
import { Modal } from "./modal";
import { type Choice, choicesFor } from "./palette-options";

/** After the last key that long: fast enough to feel at once, slow enough not to ask for each letter. */
const PAUSE_MS = 100;

/** Search and go anywhere: one field, and a list that arrow keys walk. */
export default function Palette({ slug, onClose }: { slug: string; onClose: () => void }) {
  const t = useWords(words);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const navigate = useNavigate();
  const choices = useChoices(slug, typed);
  const list = useId();
  const current = choices[Math.min(at, choices.length - 1)];

  const open = (choice: Choice | undefined) => {
    if (!choice) return;
    onClose();
    navigate(choice.href);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step) setAt(step(at, choices.length));
    if (event.key === "Enter") open(current);
    if (step || event.key === "Enter") event.preventDefault();
  };

  return (
    <Modal label={t("search")} className="dialog palette" onClose={onClose}>
      <div className="palette-field">
        <Icon name="search" />
        <input
          // biome-ignore lint/a11y/noAutofocus: the palette was asked for to be typed into
          autoFocus
          type="text"
          role="combobox"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          aria-label={t("place")}
          placeholder={t("place")}
          aria-expanded={choices.length > 0}
          aria-controls={list}
          aria-activedescendant={current && `${list}-${current.id}`}
          aria-autocomplete="list"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
      </div>
      <Choices id={list} choices={choices} current={current} onOpen={open} />
      <p className="xs quiet" role="status">
        {typed ? t("count", { n: choices.filter(({ id }) => id !== "all").length }) : t("hint")}
      </p>
    </Modal>
  );
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % Math.max(1, count),
  ArrowUp: (at, count) => (at - 1 + count) % Math.max(1, count),
};

function Choices({
  id,
  choices,
  current,
  onOpen,
}: {
  id: string;
  choices: readonly Choice[];
  current: Choice | undefined;
  onOpen: (choice: Choice) => void;
}) {
  const t = useWords(words);
  const marked = current && `${id}-${current.id}`;
  useEffect(() => {
    if (marked) document.getElementById(marked)?.scrollIntoView({ block: "nearest" });
  }, [marked]);

  return (
    <div className="palette-list" id={id} role="listbox" aria-label={t("results")}>
      {choices.map((choice) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
        <div
          key={choice.id}
          id={`${id}-${choice.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={choice.id === current?.id}
          onClick={() => onOpen(choice)}
        >
          <span className="trunc" dir="auto">
            <bdi>{choice.label}</bdi>
            {choice.detail && (
              <span className="quiet">
                {" "}
                <bdi>{choice.detail}</bdi>
              </span>
            )}
          </span>
          <span className="badge">{choice.badge}</span>
        </div>
      ))}
    </div>
  );
}

/** What is offered for what was typed: the server is asked when the typing pauses. */
function useChoices(slug: string, typed: string): Choice[] {
  const say = useWords(words);
  const sayShell = useWords(shell);
  const locale = useLocale();
  const { load, data } = useFetcher<{ hits?: Result[] }>();
  useEffect(() => {
    if (!typed.trim()) return;
    const href = `/w/${slug}/search?ahead=1&q=${encodeURIComponent(typed.slice(0, 200))}`;
    const timer = setTimeout(() => load(href), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [load, slug, typed]);

  const nameOf = (result: Result) => contactName(result, locale) ?? detailOf(result, locale) ?? "";
  const results = typed.trim() ? (data?.hits ?? []) : [];
  return choicesFor({
    slug,
    typed,
    results,
    nameOf,
    detailOf: (result) => detailOf(result, locale),
    say,
    sayShell,
  });
}
