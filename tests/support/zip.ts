import { type Bytes, concat, utf8 } from "~/lib/bytes";

interface Entry {
  name: string;
  content: Bytes;
  /** What the headers claim, when that is not the truth. */
  claimedSize?: number;
  encrypted?: boolean;
}

/** A deflated zip archive, honest or not. Its checksums are zero: nobody here reads them. */
export async function zipOf(...entries: Entry[]): Promise<Bytes> {
  const locals: Bytes[] = [];
  const centrals: Bytes[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = await deflate(entry.content);
    const fields = [
      ...u16(entry.encrypted ? 1 : 0, 8, 0, 0),
      ...u32(0, packed.length, entry.claimedSize ?? entry.content.length),
      ...u16(utf8(entry.name).length, 0),
    ];
    const local = concat(bytes("PK\x03\x04", ...u16(20), ...fields), utf8(entry.name), packed);
    const central = bytes(
      "PK\x01\x02",
      ...u16(20, 20),
      ...fields,
      ...u16(0, 0, 0),
      ...u32(0, offset),
    );
    centrals.push(concat(central, utf8(entry.name)));
    locals.push(local);
    offset += local.length;
  }
  const directory = concat(...centrals);
  const count = entries.length;
  const end = bytes(
    "PK\x05\x06",
    ...u16(0, 0, count, count),
    ...u32(directory.length, offset),
    ...u16(0),
  );
  return concat(...locals, directory, end);
}

/** A document of Word, Excel or PowerPoint, as far as its archive tells. */
export const officeOf = (mainPart: string, ...more: Entry[]) =>
  zipOf(
    { name: "[Content_Types].xml", content: utf8("<Types/>") },
    { name: mainPart, content: utf8("<document/>") },
    ...more,
  );

const bytes = (signature: string, ...rest: number[]) =>
  concat(utf8(signature), new Uint8Array(rest));
const u16 = (...values: number[]) => values.flatMap((value) => [value & 255, value >> 8]);
const u32 = (...values: number[]) =>
  values.flatMap((value) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24]);

async function deflate(content: Bytes): Promise<Bytes> {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
