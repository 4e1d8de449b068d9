import { Block, KeyValue } from "~/components/ui/page";
import { Name, Ref } from "~/components/ui/text";
import { behalfWords } from "~/words/behalf";
import { useWords } from "~/words/use-words";

export interface Represented {
  name: string | null;
  email: string | null;
  phone: string | null;
  brokerage: string | null;
}

interface Behalf {
  by: "representative" | "child" | "self";
  email: string | null;
  phone: string | null;
  person: Represented | null;
}

/** Who asks for the person, and whom they say it is about. */
export function BehalfBlock({ behalf }: { behalf: Behalf }) {
  const t = useWords(behalfWords);
  const { by, email, phone, person } = behalf;
  return (
    <Block title={t(by === "child" ? "reported" : "represented")}>
      {by === "representative" && <p>{t("seeGround")}</p>}
      <KeyValue
        pairs={[
          ...(email ? [{ term: t("askerEmail"), value: <Ref>{email}</Ref> }] : []),
          ...(phone ? [{ term: t("askerPhone"), value: <Ref>{phone}</Ref> }] : []),
          ...usePersonPairs(person),
        ]}
      />
    </Block>
  );
}

/** What was said of whom a request is about, line by line. */
export function usePersonPairs(person: Represented | null) {
  const t = useWords(behalfWords);
  const { name, email, phone, brokerage } = person ?? {};
  return [
    ...(name ? [{ term: t("name"), value: <Name>{name}</Name> }] : []),
    ...(email ? [{ term: t("email"), value: <Ref>{email}</Ref> }] : []),
    ...(phone ? [{ term: t("phone"), value: <Ref>{phone}</Ref> }] : []),
    ...(brokerage ? [{ term: t("brokerage"), value: <Name>{brokerage}</Name> }] : []),
  ];
}
