/** What the statements of one request cost, as D1 itself counts it. */
export interface Bill {
  /** Round trips: batches, and statements that ran alone. */
  trips: number;
  statements: number;
  rowsRead: number;
  rowsWritten: number;
  /** Statements whose cost D1 does not tell (`raw` and `first`): a budget that holds has none. */
  untold: number;
}

/** The same database, keeping a bill of all that is asked of it. For tests, benchmarks and local tools. */
export function metered(d1: D1Database): { db: D1Database; bill: Bill } {
  const bill: Bill = { trips: 0, statements: 0, rowsRead: 0, rowsWritten: 0, untold: 0 };
  const real = new WeakMap<D1PreparedStatement, D1PreparedStatement>();

  const charge = (results: D1Result[]) => {
    bill.trips += 1;
    bill.statements += results.length;
    for (const { meta } of results) {
      bill.rowsRead += meta.rows_read;
      bill.rowsWritten += meta.rows_written;
    }
  };
  const untold =
    <Argument, Answer>(ask: (argument: Argument) => Answer) =>
    (argument: Argument) => {
      bill.trips += 1;
      bill.statements += 1;
      bill.untold += 1;
      return ask(argument);
    };

  const wrap = (statement: D1PreparedStatement): D1PreparedStatement => {
    const told =
      (name: "run" | "all") =>
      async <T>() => {
        const result = await statement[name]<T>();
        charge([result]);
        return result;
      };
    const wrapped = {
      bind: (...values: unknown[]) => wrap(statement.bind(...values)),
      run: told("run"),
      all: told("all"),
      raw: untold(statement.raw.bind(statement)),
      first: untold(statement.first.bind(statement)),
    } as D1PreparedStatement;
    real.set(wrapped, statement);
    return wrapped;
  };

  const db = {
    prepare: (query: string) => wrap(d1.prepare(query)),
    async batch<T>(statements: D1PreparedStatement[]) {
      const results = await d1.batch<T>(
        statements.map((statement) => real.get(statement) ?? statement),
      );
      charge(results);
      return results;
    },
    exec: (query: string) => d1.exec(query),
    withSession: (at?: string) => d1.withSession(at),
  } as D1Database;

  return { db, bill };
}
