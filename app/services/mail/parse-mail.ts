import PostalMime, { type Email } from "postal-mime";
import type { Bytes } from "~/lib/bytes";

/** A file that came with a mail. */
export interface Attachment {
  name: string;
  bytes: Bytes;
}

export const parseMail = (bytes: Bytes): Promise<Email> =>
  PostalMime.parse(bytes, { maxNestingDepth: 50 });

/** @param name in small letters */
export const headerOf = ({ headers }: Email, name: string) =>
  headers.find(({ key }) => key === name)?.value ?? null;

export const attachmentsOf = ({ attachments }: Email): Attachment[] =>
  attachments.flatMap(({ filename, content }) =>
    filename && typeof content !== "string"
      ? [{ name: filename, bytes: new Uint8Array(content) as Bytes }]
      : [],
  );
