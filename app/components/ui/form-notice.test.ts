import { expect, test } from "vitest";
import { notices } from "~/words/notices";
import { policy } from "~/words/policy";

const sources = import.meta.glob<string>("/app/{components,routes}/**/*.tsx", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Forms that take nothing of a person: they press a button, or set how something works. */
const NOTHING_PERSONAL: Record<string, string> = {
  "components/consent/page-views-kept": "erases what was counted",
  "components/consent/theme-form": "light or dark",
  "components/deals/deal-form-page": "deletes the deal",
  "components/deals/deal-page": "ticks and reopens",
  "components/identity/account-erasure":
    "keeps the account; what asks for its erasure has its notice",
  "components/identity/picture-form": "takes the picture away; what takes one has its notice",
  "components/identity/sign-in-list": "ends a sign-in",
  "components/imports/choices-form": "maps columns",
  "components/imports/import-page": "takes an import back",
  "components/imports/work-under-way": "stops what runs",
  "components/imports/result-blocks": "starts an import",
  "components/inbox/triage-list": "tries again or puts away",
  "components/keyboard/help": "a switch",
  "components/layout/person": "a switch, and signing out",
  "components/layout/refused-page": "what was posted, sent once more",
  "components/layout/signed-out": "what was posted, sent once more",
  "components/layout/shell-notices": "puts a notice away",
  "components/leads/lead-page": "reopens",
  "components/mailings/mailing-form": "a letter of the company’s",
  "components/members/member-table": "a role, and an end",
  "components/members/offer-list": "sends again or takes back",
  "components/operator/asked-block": "erases what is held",
  "components/operator/enquiry-acts": "settles, hands on or deletes what was written",
  "components/operator/entry-acts": "approves, closes or opens an entry",
  "components/operator/policy-proposal-form": "what changed in the policy",
  "components/operator/policy-version-table": "approves or withdraws",
  "components/privacy/contact-rights": "asks for the package",
  "components/privacy/establishment-form": "where the brokerage is established",
  "components/privacy/hold-table": "ends a hold",
  "components/privacy/request-sheet": "tries stopped work again",
  "components/privacy/request-tools":
    "packs, restricts or moves on; what takes words has its notice",
  "components/public/help/help-search": "words to look for in our own articles",
  "components/public/request/ticket-code": "takes a request back; what takes a code has its notice",
  "components/public/request/ticket-answers": "takes a request back",
  "components/public/pricing/reckoning": "a number of people, reckoned with and not kept",
  "components/records/delete-dialog": "deletes",
  "components/records/record-lists": "deletes a file",
  "components/surveys/asking-switch": "a switch",
  "components/surveys/own-answers": "takes answers back",
  "components/surveys/survey-form": "what the company asks",
  "components/sample/sample-page": "loads sample data, or takes it away",
  "components/settings/delivery-table": "sends again",
  "components/settings/key-table": "revokes",
  "components/settings/tax-number-table": "takes a number away",
  "components/settings/source-table": "disconnects",
  "components/subscription/subscription-form": "a workspace’s name, to end or restore it",
  "components/support/grant-decision": "lets in, refuses or ends",
  "components/tasks/task-form-page": "deletes the task",
  "components/tasks/tasks-page": "done",
  "components/threads/thread-messages": "deletes a message",
  "components/threads/thread-pane": "asks for a summary",
  "components/threads/thread-summary": "keeps a summary, or calls it wrong",
  "components/today/follow-up-block": "done",
  "components/ui/button": "one act, with nothing to fill in",
  "components/ui/toast": "undoes",
  "routes/_public.invite.$token": "joins, or signs out",
  "routes/_public.verify-email": "confirms",
  "routes/w.closr.privacy.news.$mailingId": "lets a letter leave",
  "routes/w.$workspace.leave._index": "exports, or leaves",
  "routes/w.$workspace.settings.audit": "checks the trail",
  "routes/w.$workspace.settings.incidents": "tries again or sets aside",
  "routes/w.$workspace.settings.members": "makes a team",
  "routes/w.$workspace.settings.webhooks.$endpointId": "rotates, or takes away",
  "routes/w.closr.privacy.news.keys": "names a program",
  "routes/w.closr.privacy.surveys.$surveyId": "ends a survey",
};

/** The opening tags of all forms in a source: an arrow in an attribute does not end one. */
const formsIn = (source: string) =>
  [...source.matchAll(/<[Ff]orm\b(?=[\s>])(?:=>|[^>])*>/g)].map(([tag]) => tag);

const named = Object.entries(sources).map(
  ([file, source]) => [file.replace(/^\/app\/|\.tsx$/g, ""), formsIn(source)] as const,
);

test("[P31] every form that takes personal data has its notice", () => {
  const silent = named.flatMap(([name, forms]) =>
    forms
      .filter((tag) => !/data-notice-id=|method="get"/.test(tag))
      .filter(() => !(name in NOTHING_PERSONAL))
      .map((tag) => `${name}: ${tag.replace(/\s+/g, " ")}`),
  );
  expect(silent).toEqual([]);
});

test("[P31] a form that is said to take nothing personal is still there", () => {
  const there = new Map(named);
  for (const name of Object.keys(NOTHING_PERSONAL))
    expect(there.get(name)?.length ?? 0, name).toBeGreaterThan(0);
});

test("[P31] every notice is there, and leads to the clause of the policy of its name", () => {
  const used = named.flatMap(([, forms]) =>
    forms.flatMap((tag) => /data-notice-id="(\w+)"/.exec(tag)?.[1] ?? []),
  );
  expect(used.length).toBeGreaterThan(20);
  expect([...new Set(used)].sort()).toEqual(Object.keys(notices).sort());
  for (const id of Object.keys(notices)) expect(policy).toHaveProperty(id);
});
