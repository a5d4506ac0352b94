import { applyDecorators } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiIncludeEndpoint,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiProperty,
  ApiResponse,
} from '@nestjs/swagger';
import { ref, toldOperations, toldProperties, type Told } from './operation.js';
import type { Part } from './shapes.js';

/** Hands what was told to the program that makes the document; each is handed over once. */
export function describeEverything(): void {
  for (const [told, at, name, descriptor] of toldOperations.splice(0))
    if (descriptor) describing(told)(at, name, descriptor);
  for (const [told, at, name] of toldProperties.splice(0)) ApiProperty(told)(at, name);
}

function describing(told: Told): MethodDecorator {
  const { id, tag, summary, description, body, multipart, params = {}, open } = told;
  const parts = [
    ApiIncludeEndpoint(),
    ApiOperation({ operationId: id, tags: [tag], summary, ...(description && { description }) }),
    ApiProduces('application/json'),
    ApiResponse(answerOf(told)),
    ...problemsOf(told).map((status) => ApiResponse(problemAnswer(status))),
    ...Object.entries(params).map(([name, about]) =>
      ApiParam({ name, description: about, schema: { type: 'string' } }),
    ),
    ...(open ? [] : [ApiBearerAuth('key')]),
    ...(body ? [ApiBody({ required: true, schema: body }), ApiConsumes(kindOf(multipart))] : []),
  ];
  return applyDecorators(...(parts as MethodDecorator[]));
}

const kindOf = (multipart = false) => (multipart ? 'multipart/form-data' : 'application/json');

const version = {
  'API-Version': { description: 'Versie van deze API.', schema: { type: 'string', example: '1.0.0' } },
};

function answerOf({ answers, status = 200 }: Told) {
  const [mediaType, schema] = contentOf(answers);
  const description = status === 201 ? 'Gemaakt.' : 'Gelukt.';
  return { status, description, headers: version, content: { [mediaType]: { schema } } };
}

function contentOf(answers: Told['answers']): [string, Part] {
  if (answers === 'file') return ['application/octet-stream', { type: 'string', format: 'binary' }];
  if (answers === 'document') return ['application/json', { type: 'object' }];
  if (typeof answers === 'string') return ['application/json', ref(answers)];
  return ['application/json', { type: 'array', items: ref(answers[0]) }];
}

/** What can go wrong follows from what the operation takes; a key that is no good is refused everywhere. */
const problemsOf = ({ body, params, open }: Told): number[] => [
  400,
  401,
  ...(open ? [] : [403]),
  ...(params ? [404] : []),
  ...(body ? [409, 413, 415] : []),
  429,
];

const problems: Readonly<Record<number, string>> = {
  400: 'Wat u stuurde, klopt niet; alle fouten staan in `errors`.',
  401: 'Er is geen geldige sleutel meegestuurd.',
  403: 'Dit mag niet in uw rol.',
  404: 'Dit bestaat niet, of u mag het niet weten.',
  409: 'Dit kan nu niet; de redenen staan in `errors`.',
  413: 'Dit is te groot.',
  415: 'Dit soort inhoud kunnen wij niet lezen.',
  429: 'Te veel vragen achter elkaar; `Retry-After` zegt hoeveel seconden u wacht.',
};

const problemAnswer = (status: number) => ({
  status,
  description: problems[status] ?? '',
  headers: {
    ...version,
    ...(status === 429 && { 'Retry-After': { description: 'Seconden.', schema: { type: 'integer' } } }),
  },
  content: { 'application/problem+json': { schema: ref('Problem') } },
});
