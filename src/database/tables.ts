import type { DataSource, EntityMetadata } from 'typeorm';

/** What a column must hold: a value, one of several, or nothing at all (null). */
export type Equal<Row> = {
  readonly [Column in keyof Row]?: Row[Column] | readonly NonNullable<Row[Column]>[];
};

type Value = string | number | boolean | null;
type Metadata = EntityMetadata['columns'][number];
interface Column {
  readonly property: string;
  /** Its name as it stands in a statement. */
  readonly sql: string;
  readonly metadata: Metadata;
  /** Whether it comes out of the database as it is. */
  readonly plain: boolean;
}

const known = new WeakMap<DataSource, Map<unknown, Table>>();

/** How an entity is stored in this database, with the statements that were made for it. */
export function tableOf(source: DataSource, entity: new () => object): Table {
  const tables = known.get(source) ?? new Map<unknown, Table>();
  known.set(source, tables);
  const table = tables.get(entity) ?? new Table(source, entity);
  tables.set(entity, table);
  return table;
}

/** One table as its entity describes it; keeps every statement that was made for it. */
export class Table {
  readonly name: string;
  readonly sql: string;
  readonly all: string;
  private readonly columns: ReadonlyMap<string, Column>;
  private readonly statements = new Map<string, string>();

  constructor(
    private readonly source: DataSource,
    entity: new () => object,
  ) {
    const metadata = source.getMetadata(entity);
    this.name = metadata.tableName;
    this.sql = source.driver.escape(this.name);
    this.columns = new Map(metadata.columns.map((column) => [column.propertyName, columnOf(source, column)]));
    this.all = [...this.columns.values()].map(({ sql }) => sql).join(', ');
  }

  /** Throws for a name that is no column: a typing mistake must not become a statement. */
  column(property: string): Column {
    const column = this.columns.get(property);
    if (!column) throw new Error(`${this.sql} has no column for ${property}.`);
    return column;
  }

  isKey(property: string): boolean {
    return this.column(property).metadata.isPrimary;
  }

  /** The columns of its key, as they stand in a statement. */
  get key(): string {
    const keys = [...this.columns.values()].filter(({ metadata }) => metadata.isPrimary);
    return keys.map(({ sql }) => sql).join(', ');
  }

  /** The statement of this name, made once. */
  statement(name: string, make: () => string): string {
    const statement = this.statements.get(name) ?? make();
    this.statements.set(name, statement);
    return statement;
  }

  /** The condition of a statement in which this many placeholders stand before it. */
  where(equal: object, before: number): string {
    let at = before;
    const parts = Object.entries(equal as Equal<Record<string, Value>>).map(([property, value]) => {
      const { sql } = this.column(property);
      if (value === null) return `${sql} IS NULL`;
      if (Array.isArray(value) && value.length === 0) return '1 = 0';
      const count = Array.isArray(value) ? value.length : 1;
      at += count;
      const holders = placeholders(this.source, at - count, count);
      return Array.isArray(value) ? `${sql} IN (${holders})` : `${sql} = ${holders}`;
    });
    return parts.length > 0 ? ` WHERE ${parts.join(' AND ')}` : '';
  }

  /** The values of a row as this database takes them, in the order of its properties. */
  stored(row: object): unknown[] {
    return Object.entries(row).map(([property, value]) => {
      const stored: unknown = this.source.driver.preparePersistentValue(
        value,
        this.column(property).metadata,
      );
      return stored ?? null;
    });
  }

  /** An entity of what the database gave; frozen with all that is in it, for others may be given the same. */
  read<Row extends object>(raw: Readonly<Record<string, unknown>>, row: Row): Row {
    for (const { property, metadata, plain } of this.columns.values()) {
      const value = raw[metadata.databaseName];
      const read: unknown = plain ? value : this.source.driver.prepareHydratedValue(value, metadata);
      (row as Record<string, unknown>)[property] = plain ? read : frozen(read);
    }
    return Object.freeze(row);
  }
}

function frozen<Read>(read: Read): Read {
  if (typeof read !== 'object' || read === null || Object.isFrozen(read)) return read;
  for (const part of Object.values(read)) frozen(part);
  return Object.freeze(read);
}

/** What distinguishes the statements for two conditions: which columns, and of each how many values. */
export const shapeOf = (where: object): string =>
  Object.entries(where)
    .map(([property, value]) => {
      if (value === undefined) throw new Error(`Nothing was given to look for in ${property}.`);
      return `${property}${value === null ? ' null' : Array.isArray(value) ? ` ${value.length}` : ''}`;
    })
    .join();

/** The values that a condition looks for, in the order in which they stand in it. */
export const valuesOf = (where: object): unknown[] =>
  Object.values(where).flatMap((value: unknown) => (value === null ? [] : value));

/** So many placeholders, as this database writes them, after those that stand before. */
export const placeholders = ({ driver }: DataSource, before: number, count: number): string =>
  Array.from({ length: count }, (_, at) => driver.createParameter('value', before + at)).join(', ');

const columnOf = ({ driver }: DataSource, metadata: Metadata): Column => ({
  property: metadata.propertyName,
  sql: driver.escape(metadata.databaseName),
  metadata,
  plain: metadata.type === 'text' || metadata.type === 'integer' || metadata.type === 'bigint',
});
