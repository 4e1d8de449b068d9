import { concat, utf8 } from "~/lib/bytes";
import { chunksOf } from "~/services/csv/chunks";
import { streamOf } from "~/services/packages/stream-of";

const BOUNDARY = /^multipart\/form-data\b.*;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i;
const HEAD_ENDS = utf8("\r\n\r\n");
const MOST_HEAD_BYTES = 8_192;

/**
 * The file that a form of one file sends, as a stream: it is never held. Null where none was chosen. Throws 400
 * where it is no such form, 415 where it is no form with files.
 */
export async function fileInForm(request: Request): Promise<ReadableStream<Uint8Array> | null> {
  const [, quoted, plain] = BOUNDARY.exec(request.headers.get("Content-Type") ?? "") ?? [];
  const boundary = quoted ?? plain;
  if (!boundary || !request.body) throw new Response("Unsupported Media Type", { status: 415 });

  const pieces = chunksOf(request.body);
  const { head, rest } = await headOf(pieces);
  const isPart = head.startsWith(`--${boundary}\r\n`) && /filename="/i.test(head);
  if (!isPart) throw badRequest();
  if (/filename=""/i.test(head)) return null;
  return streamOf(contentOf(rest, pieces, utf8(`\r\n--${boundary}`)));
}

const badRequest = () => new Response("Bad Request", { status: 400 });

/** What stands before the first part's content. */
async function headOf(pieces: AsyncGenerator<Uint8Array>) {
  let seen: Uint8Array = new Uint8Array();
  while (seen.length <= MOST_HEAD_BYTES) {
    const { done, value } = await pieces.next();
    if (done) break;
    seen = concat(seen, value);
    const end = indexOf(seen, HEAD_ENDS);
    if (end >= 0)
      return {
        head: new TextDecoder().decode(seen.subarray(0, end)),
        rest: seen.subarray(end + HEAD_ENDS.length),
      };
  }
  throw badRequest();
}

/** The content up to the mark. What may be the beginning of the mark is held back until more is there. */
async function* contentOf(
  first: Uint8Array,
  pieces: AsyncGenerator<Uint8Array>,
  mark: Uint8Array,
): AsyncGenerator<Uint8Array> {
  let waiting = first;
  for (;;) {
    const end = indexOf(waiting, mark);
    if (end >= 0) {
      if (end > 0) yield waiting.subarray(0, end);
      await pieces.return(undefined);
      return;
    }
    const sure = Math.max(0, waiting.length - mark.length + 1);
    if (sure > 0) yield waiting.subarray(0, sure);
    const { done, value } = await pieces.next();
    if (done) throw new Error("A form was cut short.");
    waiting = concat(waiting.subarray(sure), value);
  }
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, ahead) => bytes[at + ahead] === byte)) return at;
  return -1;
}
