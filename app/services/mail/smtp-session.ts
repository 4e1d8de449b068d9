import { toBase64, utf8 } from "~/lib/bytes";

/** The two ends of a connection; `startTls` gives them anew. */
export interface Wire {
  readable: ReadableStream<Uint8Array>;
  writable: WritableStream<Uint8Array>;
  startTls?: () => Wire;
  close: () => Promise<void>;
}

const TIMEOUT_MS = 20_000;
const MAX_REPLY = 64 * 1024;

/** A reply other than the expected one. Its text is the server's and is not passed on. */
export class SmtpRefusal extends Error {
  constructor(
    step: string,
    readonly code: string,
    /** The enhanced code (RFC 3463), where the server gives one. */
    readonly detail = "",
  ) {
    super(`the mail server refused ${step} with ${code || "no code"}`);
  }
}

/** One conversation (RFC 5321) over one wire. */
export class SmtpSession {
  #reader: ReadableStreamDefaultReader<Uint8Array>;
  #writer: WritableStreamDefaultWriter<Uint8Array>;
  #received = "";

  constructor(private wire: Wire) {
    this.#reader = wire.readable.getReader();
    this.#writer = wire.writable.getWriter();
  }

  /** Says a line and waits for a reply that begins with `expected`. @returns its lines, without codes. */
  async say(step: string, line: string | null, expected: string): Promise<string[]> {
    if (line !== null) await this.#writer.write(utf8(`${line}\r\n`));
    const reply = await this.#reply();
    const code = reply.at(-1)?.slice(0, 3) ?? "";
    const detail = /^\d{3} (\d\.\d+\.\d+)\b/.exec(reply.at(-1) ?? "")?.[1];
    if (!code.startsWith(expected)) throw new SmtpRefusal(step, code, detail);

    return reply.map((text) => text.slice(4));
  }

  /** From here on encrypted; what was said in the clear no longer counts. */
  upgrade(): void {
    if (!this.wire.startTls) throw new Error("this connection cannot be encrypted");
    this.#reader.releaseLock();
    this.#writer.releaseLock();
    this.wire = this.wire.startTls();
    this.#reader = this.wire.readable.getReader();
    this.#writer = this.wire.writable.getWriter();
    this.#received = "";
  }

  /** A mail's text: a line that is a dot alone would end it, so dots at a line's start are doubled. */
  async data(mime: string): Promise<void> {
    await this.say("the data", "DATA", "3");
    await this.say("the mail", `${mime.replace(/^\./gm, "..").replace(/\r\n$/, "")}\r\n.`, "2");
  }

  async login(user: string, password: string): Promise<void> {
    await this.say("the login", `AUTH PLAIN ${toBase64(utf8(`\0${user}\0${password}`))}`, "2");
  }

  async end(): Promise<void> {
    await this.#writer.write(utf8("QUIT\r\n")).catch(() => undefined);
    await this.wire.close().catch(() => undefined);
  }

  async #reply(): Promise<string[]> {
    const deadline = AbortSignal.timeout(TIMEOUT_MS);
    for (;;) {
      const lines = this.#received.split("\r\n").slice(0, -1);
      const last = lines.findIndex((line) => /^\d{3}( |$)/.test(line));
      if (last >= 0) {
        this.#received = "";
        return lines.slice(0, last + 1);
      }
      await this.#receive(deadline);
    }
  }

  async #receive(deadline: AbortSignal): Promise<void> {
    const { done, value } = await Promise.race([this.#reader.read(), expiry(deadline)]);
    if (done || !value) throw new Error("the mail server hung up");
    this.#received += new TextDecoder().decode(value);
    if (this.#received.length > MAX_REPLY) throw new Error("the mail server talks too much");
  }
}

const expiry = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    if (signal.aborted) reject(new Error("the mail server did not answer in time"));
    signal.addEventListener("abort", () =>
      reject(new Error("the mail server did not answer in time")),
    );
  });
