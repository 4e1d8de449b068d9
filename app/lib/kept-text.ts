/**
 * A text that is stored and shown to nobody unless it is asked for by name: it does not go into JSON, a page or a log
 * with whatever it stands in.
 */
export class KeptText {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself; null where there was none when it was put away. */
  get revealed(): string | null {
    return this.#text || null;
  }

  toJSON(): true {
    return true;
  }
}
