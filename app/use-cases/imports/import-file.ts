import { type CsvRow, csvRows } from "~/services/csv/csv-rows";
import type { CsvDialect } from "~/services/csv/inspect-csv";
import type { Ctx } from "../ctx";

interface Kept {
  r2Key: string | null;
  dialect: CsvDialect;
  bytes: number;
}

/**
 * The rows of an uploaded file from a byte on, the headers first when it is the first byte.
 * @returns null when the file is gone: it was erased with somebody, or its time was over.
 */
export async function rowsOfFile(
  { services }: Pick<Ctx, "services">,
  { r2Key, dialect, bytes }: Kept,
  startByte = 0,
): Promise<AsyncGenerator<CsvRow> | null> {
  if (!r2Key) return null;
  if (startByte >= bytes) return none();

  const range = startByte > 0 ? { range: { offset: startByte } } : undefined;
  const file = await services.objects.get(r2Key, range);
  return file ? csvRows(file.body, dialect, startByte) : null;
}

async function* none(): AsyncGenerator<CsvRow> {}
