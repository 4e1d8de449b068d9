/**
 * What the page of an error says where the server knows more than the status: in words, so that no script carries them.
 */
interface Told {
  title: string;
  paragraphs: string[];
  links: { href: string; label: string }[];
}

/** An answer whose page says it. */
export const answerWith = (status: number, told: Told) => Response.json({ told }, { status });
