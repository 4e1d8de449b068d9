import type { askerMailsInTwo, refusalInTwo } from "../asker-in-two";
import type { TextsOf } from "../in-all";
import type { lateInTwo } from "../late-in-two";
import type { requestInTwo } from "../request-in-two";

/** What each language has to say: a sentence left out does not compile. */
export type PageTexts = TextsOf<typeof requestInTwo>;
export type MailTexts = TextsOf<typeof askerMailsInTwo>;
export type LetterTexts = TextsOf<typeof refusalInTwo>;
export type LateTexts = TextsOf<typeof lateInTwo>;
