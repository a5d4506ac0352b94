import type { Chart } from '../../workflows/language.js';
import { rolesOf } from '../engine/refusals.js';
import { ref } from './document/operation.js';
import { answersSchema } from './own-questions.js';
import { object, revision, type Part, type Schema } from './document/shapes.js';

/** What may be sent to make a move: one schema for each that asks something, one for all that ask nothing. */
export function moveSchemas(charts: readonly Chart[]): Record<string, Schema> {
  const [entries, rounds] = (['application', 'round'] as const).map((kind) =>
    typesIn(charts.filter((chart) => chart.kind === kind)),
  );
  const all = [...new Set([...(entries ?? []), ...(rounds ?? [])])];
  return {
    ...Object.fromEntries(
      all.filter(asks).map((type) => [nameOf(type), moveSchema([type], answersSchema(type))]),
    ),
    ApplicationPlainMove: moveSchema((entries ?? []).filter((type) => !asks(type))),
    RoundPlainMove: moveSchema((rounds ?? []).filter((type) => !asks(type))),
    ApplicationMove: oneOf('ApplicationPlainMove', entries ?? []),
    RoundMove: oneOf('RoundPlainMove', rounds ?? []),
  };
}

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
