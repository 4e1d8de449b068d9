import type { Addressee } from "~/db/queries/operator/people";
import { log } from "~/lib/log";
import type { Letter } from "~/services/mail/letter";
import { RecipientRefused } from "~/services/mail/mailer";
import type { Ctx } from "../ctx";

interface Telling {
  /** What is told: with a person's id, the key under which their mail leaves once. */
  key: string;
  letter: (person: Addressee) => Letter;
}

/**
 * @returns how many mails were taken, and how many never will be. @throws when one may be taken later,
 * after all others were tried.
 */
export async function mailEach(ctx: Ctx, people: readonly Addressee[], { key, letter }: Telling) {
  const count = { sent: 0, failed: 0 };
  const failures: unknown[] = [];
  for (const person of people) {
    try {
      await ctx.services.mail.post(letter(person), `${key}.${person.id}`);
      count.sent++;
    } catch (failure) {
      if (!(failure instanceof RecipientRefused)) failures.push(failure);
      else {
        count.failed++;
        log("notice.not-delivered", { versionId: key });
      }
    }
  }
  if (failures.length > 0) throw failures[0];
  return count;
}
