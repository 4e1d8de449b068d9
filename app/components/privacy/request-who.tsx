import { Name, Ref } from "~/components/ui/text";
import { shortHash } from "~/domain/privacy/certificate";
import { privacyDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";

export interface Who {
  name: string | null;
  /** The address that whoever asked from outside gave. */
  asker: string | null;
  isConfirmed: boolean;
  isErased: boolean;
  subjectHash: string;
}

/** Whose request it is: by name, else by the address that was given; else by a hash. */
export function RequestWho({ name, asker, isConfirmed, isErased, subjectHash }: Who) {
  const t = useWords(privacyDesk);
  if (name) return <Name>{name}</Name>;
  if (asker)
    return (
      <>
        <Ref>{asker}</Ref>
        {!isConfirmed && <div className="sm quiet">{t("notConfirmed")}</div>}
      </>
    );
  return t(isErased ? "erased" : "hashOnly", { hash: shortHash(subjectHash) });
}
