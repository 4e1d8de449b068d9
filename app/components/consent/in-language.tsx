import type { ReactNode } from "react";
import type { Language } from "~/lib/locale";
import { LanguageProvider } from "~/words/use-words";
import { useSpokenAs } from "./spoken";

/** A passage in a language that its page may not be in. */
export const InLanguage = ({ of, children }: { of: Language; children: ReactNode }) => (
  <LanguageProvider value={of}>
    <Spoken>{children}</Spoken>
  </LanguageProvider>
);

const Spoken = ({ children }: { children: ReactNode }) => <div {...useSpokenAs()}>{children}</div>;
