/** What requests cost: round trips to D1, rows read and rows written, as the database counts them. */
export interface Cost {
  roundTrips: number;
  rowsRead: number;
  rowsWritten: number;
  statements: string[];
}

/** The same database, counting what is asked of it. Anything but `batch` and `prepare` goes past the count. */
export function counting(d1: D1Database): { d1: D1Database; cost: Cost } {
  const cost: Cost = { roundTrips: 0, rowsRead: 0, rowsWritten: 0, statements: [] };
  const add = ({ meta }: D1Result) => {
    cost.rowsRead += meta.rows_read;
    cost.rowsWritten += meta.rows_written;
  };
  const batch = async (statements: D1PreparedStatement[]) => {
    cost.roundTrips += 1;
    const results = await d1.batch(statements);
    results.forEach(add);
    return results;
  };
  const prepare = (sql: string) => {
    cost.statements.push(sql);
    return d1.prepare(sql);
  };
  return { d1: Object.assign(Object.create(d1), { batch, prepare }), cost };
}
