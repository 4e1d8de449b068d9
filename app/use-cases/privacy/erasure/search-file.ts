import { maskTraces, type Traits } from "~/domain/privacy/traces";
import { fold } from "~/lib/fold";
import { withLatinDigits } from "~/lib/invisible";
import { attachmentsOf, parseMail } from "~/services/mail/parse-mail";

/** More than any name, number or address is long: what stands across two pieces is seen in the second. */
const OVERLAP = 300;

/** Whether a text file in R2 names the person. It is read piece by piece; one that is gone names nobody. */
export async function namesThePerson(
  objects: R2Bucket,
  key: string,
  charset: string | undefined,
  traits: Traits,
): Promise<boolean> {
  const object = await objects.get(key);
  if (!object) return false;

  const decoder = new TextDecoder(charset ?? "utf-8");
  let rest = "";
  for await (const piece of object.body as unknown as AsyncIterable<Uint8Array>) {
    const text = rest + decoder.decode(piece, { stream: true });
    if (mayName(text, traits) && maskTraces(text, traits, "", { names: true }).found > 0)
      return true;
    rest = text.slice(-OVERLAP);
  }
  return false;
}

/** The same of a mail as it came, whose words and files are read as their reader would. */
export async function mailNamesThePerson(
  objects: R2Bucket,
  key: string,
  traits: Traits,
): Promise<boolean> {
  const object = await objects.get(key);
  if (!object) return false;

  const mail = await parseMail(new Uint8Array(await object.arrayBuffer()));
  const files = attachmentsOf(mail).map(
    ({ name, bytes }) => name + new TextDecoder().decode(bytes),
  );
  const { from, to, cc, subject, text, html } = mail;
  const said = JSON.stringify([object.customMetadata, from, to, cc, subject]);
  const whole = [said, text ?? "", html ?? "", ...files].join("\n");
  return mayName(whole, traits) && maskTraces(whole, traits, "", { names: true }).found > 0;
}

/** Cheap, and never wrong when it says no. */
function mayName(text: string, { ids, emails, phones, names }: Traits): boolean {
  const folded = fold(text);
  const digits = phones.length > 0 ? withLatinDigits(text).replace(/[^\d]/g, "") : "";
  return (
    [...ids, ...emails].some((one) => folded.includes(one.toLowerCase())) ||
    phones.some((phone) => digits.includes(phone)) ||
    names.some((name) => name.split(" ").every((word) => folded.includes(word)))
  );
}
