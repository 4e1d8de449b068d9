import { Icon, type IconName } from "~/components/ui/icon";
import { product } from "~/words/product";
import { useWords } from "~/words/use-words";

const DOORS = [
  { icon: "webhook", name: "viaPf", how: "viaPfHow" },
  { icon: "link", name: "viaJson", how: "viaJsonHow" },
  { icon: "mail", name: "viaMail", how: "viaMailHow" },
  { icon: "imports", name: "viaFile", how: "viaFileHow" },
  { icon: "pen", name: "viaHand", how: "viaHandHow" },
] as const satisfies { icon: IconName; name: string; how: string }[];

/** The ways by which an enquiry comes in. */
export function Doors() {
  const t = useWords(product);
  return (
    <ul className="ledger doors">
      {DOORS.map(({ icon, name, how }) => (
        <li key={name}>
          <Icon name={icon} />
          <b>{t(name)}</b>
          <span className="muted">{t(how)}</span>
        </li>
      ))}
    </ul>
  );
}
