import type { ReactNode } from "react";
import { identity } from "~/words/identity";
import { Say } from "~/words/use-words";
import { linkTo } from "./identity-page";

/** Something is on its way by mail, whether there is an account or not. */
export function SentNotice({ children, again }: { children: ReactNode; again: string }) {
  return (
    <>
      <p>{children}</p>
      <p className="sm muted">
        <Say words={identity} say="noMail" with={{ link: linkTo(again) }} />
      </p>
    </>
  );
}
