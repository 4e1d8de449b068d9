import { holdsWords, maskCards } from "~/lib/cards";

/** The forms that came with the number of a payment card, so that whoever sent one is told. */
const CAME_WITH_CARDS = new WeakSet<FormData>();

/** The form with the numbers of payment cards in its texts, and in the names of its files, masked. */
export function withoutCards(form: FormData): FormData {
  const fields = [...form].map(([name, value]) => [name, value, maskedValue(name, value)] as const);
  if (fields.every(([, before, after]) => before === after)) return form;

  const clean = new FormData();
  for (const [name, , value] of fields) clean.append(name, value);
  CAME_WITH_CARDS.add(clean);
  return clean;
}

function maskedValue(name: string, value: File | string): File | string {
  if (!holdsWords(name)) return value;
  if (typeof value === "string") return maskCards(value);
  const masked = maskCards(value.name);
  return masked === value.name ? value : new File([value], masked, { type: value.type });
}

/** The parameter by which the page that follows says that a card's number was masked. */
const MASKED = "masked";

/** An answer that leads to another page says there what was masked. */
export function tellingOfCards<Answer>(form: FormData, answer: Answer): Answer | Response {
  if (!CAME_WITH_CARDS.has(form) || !(answer instanceof Response)) return answer;
  const to = answer.headers.get("Location");
  if (!to?.startsWith("/")) return answer;

  const [path = "", mark] = to.split("#");
  const headers = new Headers(answer.headers);
  const query = `${path.includes("?") ? "&" : "?"}${MASKED}=card`;
  headers.set("Location", `${path}${query}${mark ? `#${mark}` : ""}`);
  return new Response(null, { status: answer.status, headers });
}
