/** As much of a schema as our document uses. */
export interface Schema {
  $ref?: string;
  oneOf?: Schema[];
  anyOf?: Schema[];
  type?: string;
  enum?: unknown[];
  format?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
}
export type Schemas = Readonly<Record<string, Schema>>;

/** Everything in which a value is not what its schema says, each with where it stands. */
export function schemaBreaches(schema: Schema, value: unknown, schemas: Schemas, where = '$'): string[] {
  if (schema.$ref)
    return schemaBreaches(schemas[schema.$ref.split('/').at(-1)!] ?? {}, value, schemas, where);
  if (
    schema.type &&
    kindOf(value) !== schema.type &&
    !(schema.type === 'number' && kindOf(value) === 'integer')
  )
    return [`${where} is ${kindOf(value)}, not ${schema.type}`];
  if (schema.enum && !schema.enum.includes(value))
    return [`${where} is ${String(value)}, not one of its values`];
  if (schema.format && typeof value === 'string' && !formats[schema.format]?.test(value))
    return [`${where} is ${value}, no ${schema.format}`];
  if (Array.isArray(value))
    return value.flatMap((one, index) =>
      schemaBreaches(schema.items ?? {}, one, schemas, `${where}.${index}`),
    );
  return typeof value === 'object' && value !== null ? inObject(schema, { ...value }, schemas, where) : [];
}

function inObject(schema: Schema, value: Record<string, unknown>, schemas: Schemas, where: string): string[] {
  const missing = (schema.required ?? [])
    .filter((name) => !(name in value))
    .map((name) => `${where}.${name} is missing`);
  return [
    ...missing,
    ...Object.entries(value).flatMap(([name, one]) => {
      const known = schema.properties?.[name] ?? schema.additionalProperties;
      if (known === false) return [`${where}.${name} is not in the schema`];
      return typeof known === 'object' ? schemaBreaches(known, one, schemas, `${where}.${name}`) : [];
    }),
  ];
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

const formats: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  binary: /^/,
};
