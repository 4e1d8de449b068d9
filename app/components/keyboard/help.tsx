import { Fragment } from "react";
import { useReturnPath } from "~/components/layout/return-path";
import { Button, IconButton } from "~/components/ui/button";
import { Key } from "~/components/ui/text";
import { keyboard as words } from "~/words/search";
import { useWords } from "~/words/use-words";
import { Modal } from "./modal";
import { SHORTCUTS } from "./shortcuts";

/** Every shortcut, and the switch for single letters. */
export default function Help({
  singleKeys,
  onClose,
}: {
  singleKeys: boolean;
  onClose: () => void;
}) {
  const t = useWords(words);
  return (
    <Modal label={t("title")} className="dialog" onClose={onClose}>
      <header className="top">
        <h2>{t("title")}</h2>
        <span className="grow" />
        <IconButton type="button" look="plain" icon="x" label={t("close")} onClick={onClose} />
      </header>
      <table className="tight">
        <thead className="vh">
          <tr>
            <th scope="col">{t("action")}</th>
            <th scope="col">{t("keys")}</th>
          </tr>
        </thead>
        <tbody>
          {SHORTCUTS.map(({ keys, say }) => (
            <tr key={say}>
              <td>{t(say)}</td>
              <td className="end">
                <Keys keys={keys} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <SingleKeysSwitch on={singleKeys} />
    </Modal>
  );
}

function Keys({ keys }: { keys: readonly string[] }) {
  const t = useWords(words);
  const held = keys[0] === "mod";
  return keys.map((key, place) => (
    <Fragment key={key}>
      {place > 0 && (held ? " + " : ` ${t("andThen")} `)}
      <Key>{keyFace(key)}</Key>
    </Fragment>
  ));
}

function SingleKeysSwitch({ on }: { on: boolean }) {
  const t = useWords(words);
  const back = useReturnPath();
  return (
    <form method="post" action="/me/preferences" className="row between">
      <p className="sm muted">{t(on ? "singleOn" : "singleOff")}</p>
      <input type="hidden" name="redirectTo" value={back} />
      <Button name="singleKeys" value={on ? "off" : "on"}>
        {t(on ? "turnOff" : "turnOn")}
      </Button>
    </form>
  );
}

/** What is printed on a key. */
function keyFace(key: string): string {
  if (key === "mod") return "Ctrl";
  return key.length === 1 ? key.toUpperCase() : key;
}
