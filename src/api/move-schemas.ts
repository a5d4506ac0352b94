import type { Chart } from '../../workflows/language.js';
import { rolesOf } from '../engine/refusals.js';
import { ref } from './document/operation.js';
import { answersSchema } from './own-questions.js';
import { object, revision, type Part, type Schema } from './document/shapes.js';

/** What may be sent to make a move: one schema for each that asks something, one for all that ask nothing. */
export function moveSchemas(charts: readonly Chart[]): Record<string, Schema> {
  const all = new Set<string>();
  const ofKinds: Record<string, Schema> = {};
  for (const [kind, name] of Object.entries(schemaNames)) {
    const types = typesIn(charts.filter((chart) => chart.kind === kind));
    for (const type of types) all.add(type);
    ofKinds[`${name}PlainMove`] = moveSchema(types.filter((type) => !asks(type)));
    ofKinds[`${name}Move`] = oneOf(`${name}PlainMove`, types);
  }
  const asking = [...all].filter(asks);
  return {
    ...Object.fromEntries(asking.map((type) => [nameOf(type), moveSchema([type], answersSchema(type))])),
    ...ofKinds,
  };
}

/** What has moves here, by its kind: the beginning of the names of its schemas. */
const schemaNames = {
  application: 'Application',
  round: 'Round',
  objection: 'Objection',
  lateDecision: 'DefaultNotice',
} as const satisfies Partial<Record<Chart['kind'], string>>;

/** Moves that people make; what only the clock or a round does is nobody's to send. */
const typesIn = (charts: readonly Chart[]): string[] => [
  ...new Set(
    charts.flatMap(({ moves }) =>
      Object.entries(moves).flatMap(([type, { who }]) =>
        rolesOf(who).some((role) => role !== 'system') ? [type] : [],
      ),
    ),
  ),
];

const asks = (type: string): boolean => Object.keys(answersSchema(type).properties ?? {}).length > 0;

const nameOf = (type: string): string => `${type.charAt(0).toUpperCase()}${type.slice(1)}Move`;

function moveSchema(types: readonly string[], answers?: Part): Schema {
  return object({
    type: { type: 'string', enum: [...types], description: 'De handeling.' },
    moveId: {
      type: 'string',
      format: 'uuid',
      description: 'Een uuid die u zelf maakt; een tweede keer doet niets.',
    },
    'revision?': revision(),
    ...(answers && { answers }),
  });
}

function oneOf(plain: string, types: readonly string[]): Schema {
  const names = [...types.filter(asks).map(nameOf), plain];
  const mapping = Object.fromEntries(
    types.map((type) => [type, ref(asks(type) ? nameOf(type) : plain).$ref]),
  );
  return { oneOf: names.map(ref), discriminator: { propertyName: 'type', mapping } };
}
