import type { EpochMs } from "~/lib/time";
import { actOnRequest } from "~/use-cases/privacy/desk/act-on-request.server";
import { openRequest } from "~/use-cases/privacy/desk/open-request.server";
import type { Crew } from "./crew";
import { type Deed, done, type Named, type Plan } from "./deed";
import { timeFrom } from "./times";

/** The part of the address of whoever answers for people's rights. */
const OFFICER = "privacy";

/** What somebody asked about their data, as the desk wrote it down and answered it. */
export function addRequest(
  crew: Crew,
  { contact, known, at, ended, ...asked }: Plan<"requests">,
  named: Named,
  now: EpochMs,
): Deed[] {
  const made = { id: "" };
  const opening: Deed = {
    at: timeFrom(now, at),
    async run() {
      const person = named.contacts.get(contact);
      if (!person) throw new Error(`no contact ${contact} before the request`);
      const wish = { ...asked, contactId: person.id, door: "desk" as const, isKnown: known };
      made.id = done(await openRequest(crew(OFFICER, opening.at), wish)).requestId;
    },
  };
  if (!ended) return [opening];

  const { at: endedAt, ...act } = ended;
  const ending: Deed = {
    at: timeFrom(now, endedAt),
    run: async () => done(await actOnRequest(crew(OFFICER, ending.at), made.id, act)),
  };
  return [opening, ending];
}
