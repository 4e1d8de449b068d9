import { OutsideLink } from "~/components/ui/button";
import { Block, KeyValue, Row } from "~/components/ui/page";
import { Name } from "~/components/ui/text";
import { ownPage, ownParts } from "~/words/own-package";
import { roles } from "~/words/shell";
import { useWords } from "~/words/use-words";

interface Held {
  name: keyof typeof ownParts;
  n: number;
}
interface Overseer {
  workspace: string;
  name: string;
  role: keyof typeof roles;
}

/** What is held of whoever looks, to be taken along, and who sees what they do. */
export function OwnData({ held, seenBy }: { held: readonly Held[]; seenBy: readonly Overseer[] }) {
  const t = useWords(ownPage);
  const nameOf = useWords(ownParts);
  const role = useWords(roles);
  return (
    <>
      <Block title={t("title")}>
        <p className="sm muted">{t("help")}</p>
        <KeyValue
          pairs={held.map(({ name, n }) => ({ term: nameOf(name), value: t("entries", { n }) }))}
        />
        <Row>
          <OutsideLink href="/me/privacy/package" icon="download">
            {t("take")}
          </OutsideLink>
        </Row>
      </Block>
      {seenBy.length > 0 && (
        <Block title={t("seen")}>
          <ul className="lines">
            {seenBy.map((one) => (
              <li key={`${one.workspace} ${one.name}`}>
                <Name>{one.name}</Name>{" "}
                <span className="quiet">
                  {role(one.role)} · <bdi>{one.workspace}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </Block>
      )}
    </>
  );
}
