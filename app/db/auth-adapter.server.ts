import {
  type CleanedWhere,
  createAdapterFactory,
  type JoinConfig,
} from "@better-auth/core/db/adapter";
import { and, eq, getTableColumns, gt, inArray, lt, type SQL } from "drizzle-orm";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { columnOf } from "./columns";
import { credentials, sessions, users, verifications } from "./schema";

type Row = Record<string, unknown>;
type Where = CleanedWhere[] | undefined;

/** The library's names of its models, and our tables for them. */
const TABLES: Record<string, SQLiteTable> = {
  user: users,
  session: sessions,
  account: credentials,
  verification: verifications,
};

/**
 * How the auth library reaches its four tables in D1. Instants are stored as milliseconds, what
 * our tables have no column for (an address, a user agent) is dropped, and a row is read with what
 * belongs to it in one round trip whether it is there or not, so that the time says nothing.
 */
export const authAdapter = (d1: D1Database) =>
  createAdapterFactory({
    config: {
      adapterId: "closr-d1",
      adapterName: "D1",
      customTransformInput: ({ data }) => (data instanceof Date ? data.getTime() : data),
      customTransformOutput: ({ data, fieldAttributes }) =>
        fieldAttributes.type === "date" && typeof data === "number" ? new Date(data) : data,
    },
    adapter: () => methods(drizzle(d1)),
  });

/** Our rows answer for the shapes that the library asks of each call. */
const as = <T>(value: unknown) => value as T;

function methods(db: DrizzleD1Database) {
  return {
    async create<T extends Row>({ model, data }: { model: string; data: T }) {
      const [row] = await db.insert(tableOf(model)).values(known(model, data)).returning();
      return as<T>(row);
    },

    async findOne<T>({ model, where, join }: { model: string; where: Where; join?: JoinConfig }) {
      const [row] = await readWithJoins(db, model, where, 1, join);
      return as<T | null>(row ?? null);
    },

    async findMany<T>(query: { model: string; where?: Where; limit: number; join?: JoinConfig }) {
      return as<T[]>(await readWithJoins(db, query.model, query.where, query.limit, query.join));
    },

    async count({ model, where }: { model: string; where?: Where }) {
      return db.$count(tableOf(model), conditionOf(model, where));
    },

    async update<T>({ model, where, update }: { model: string; where: Where; update: T }) {
      const change = db.update(tableOf(model)).set(known(model, update as Row));
      const [row] = await change.where(conditionOf(model, where)).returning();
      return as<T | null>(row ?? null);
    },

    async updateMany(query: { model: string; where: Where; update: Row }) {
      const change = db.update(tableOf(query.model)).set(known(query.model, query.update));
      const { meta } = await change.where(conditionOf(query.model, query.where));
      return meta.changes;
    },

    async delete({ model, where }: { model: string; where: Where }) {
      await db.delete(tableOf(model)).where(conditionOf(model, where));
    },

    async deleteMany({ model, where }: { model: string; where: Where }) {
      const { meta } = await db.delete(tableOf(model)).where(conditionOf(model, where));
      return meta.changes;
    },
  };
}

/** Rows of a model, each with the rows that belong to it: one batch, found or not. */
async function readWithJoins(
  db: DrizzleD1Database,
  model: string,
  where: Where,
  limit: number,
  join: JoinConfig = {},
): Promise<Row[]> {
  const table = tableOf(model);
  const condition = conditionOf(model, where);
  const base = db.select().from(table).where(condition).limit(limit);
  const joins = Object.entries(join).map(([name, { on, relation }]) => {
    const owner = db
      .select({ key: columnOf(table, on.from) })
      .from(table)
      .where(condition);
    const joined = tableOf(name);
    return {
      name,
      on,
      relation,
      query: db
        .select()
        .from(joined)
        .where(inArray(columnOf(joined, on.to), owner)),
    };
  });

  const [rows = [], ...found] = (await db.batch([
    base,
    ...joins.map(({ query }) => query),
  ])) as Row[][];
  return rows.map((row) => ({ ...row, ...belongings(row, joins, found) }));
}

function belongings(
  row: Row,
  joins: { name: string; on: { from: string; to: string }; relation?: string }[],
  found: Row[][],
): Row {
  const pairs = joins.map(({ name, on, relation }, place) => {
    const mine = (found[place] ?? []).filter((other) => other[on.to] === row[on.from]);
    return [name, relation === "one-to-one" ? (mine[0] ?? null) : mine] as const;
  });
  return Object.fromEntries(pairs);
}

function tableOf(model: string): SQLiteTable {
  const table = Object.hasOwn(TABLES, model) ? TABLES[model] : undefined;
  if (!table) throw new Error(`No table for the model ${model}`);

  return table;
}

/** Only what the table has a column for. */
function known(model: string, data: Row): Row {
  const columns = getTableColumns(tableOf(model));
  return Object.fromEntries(Object.entries(data).filter(([name]) => Object.hasOwn(columns, name)));
}

const OPERATORS: Record<string, (column: SQLiteColumn, value: unknown) => SQL> = {
  eq: (column, value) => eq(column, value),
  lt: (column, value) => lt(column, value),
  gt: (column, value) => gt(column, value),
  in: (column, value) => inArray(column, value as unknown[]),
};

/** Throws for an empty condition, so that none can come to mean every row. */
function conditionOf(model: string, where: Where): SQL | undefined {
  if (!where?.length) throw new Error(`A condition on ${model} is missing`);

  return and(
    ...where.map(({ field, operator, value, connector }) => {
      const compare = OPERATORS[operator];
      if (!compare || connector === "OR") throw new Error(`Not offered here: ${operator}`);
      return compare(columnOf(tableOf(model), field), value);
    }),
  );
}
