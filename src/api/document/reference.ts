import type { OpenAPIObject } from '@nestjs/swagger';

/** One chapter of the page about the API. */
export interface Chapter {
  readonly name: string;
  readonly about: string;
  readonly operations: readonly OperationShown[];
}

/** One operation, as people read it. */
export interface OperationShown {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly isOpen: boolean;
  readonly parameters: readonly { readonly name: string; readonly where: string; readonly about: string }[];
  readonly answers: readonly { readonly status: string; readonly about: string; readonly schema: string }[];
  readonly body?: string;
}

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
const methods = ['get', 'post', 'put'] as const;

/** The operations of the document by chapter, in the order of the document. */
export function operationsOf(document: OpenAPIObject): Chapter[] {
  const all = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ tag: operation.tags?.[0], shown: shownOf(operation, method, path) }] : [];
    }),
  );
  return (document.tags ?? []).map(({ name, description = '' }) => ({
    name,
    about: description,
    operations: all.filter(({ tag }) => tag === name).map(({ shown }) => shown),
  }));
}

function shownOf(operation: Operation, method: string, path: string): OperationShown {
  const { operationId = '', summary = '', description, security, responses } = operation;
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    summary,
    description,
    isOpen: !security?.length,
    parameters: parametersOf(operation),
    answers: Object.entries(responses).map(([status, answer]) => ({
      status,
      about: answer && 'description' in answer ? answer.description : '',
      schema: schemaName(answer && 'content' in answer ? answer.content : undefined),
    })),
    ...('requestBody' in operation && { body: bodyName(operation.requestBody) }),
  };
}

const parametersOf = ({ parameters = [] }: Operation): OperationShown['parameters'] =>
  parameters.flatMap((one) =>
    'name' in one ? [{ name: one.name, where: places[one.in] ?? one.in, about: one.description ?? '' }] : [],
  );

const places: Readonly<Record<string, string>> = { path: 'in het adres', query: 'achter het vraagteken' };

const bodyName = (body: Operation['requestBody']): string | undefined =>
  body && 'content' in body ? schemaName(body.content) : undefined;

/** Name of the schema in the first kind of content, or the kind itself. */
function schemaName(content: Readonly<Record<string, { schema?: unknown }>> = {}): string {
  const [kind = '', media] = Object.entries(content)[0] ?? [];
  const schema = Object(media?.schema) as { $ref?: string; items?: { $ref?: string } };
  if (schema.items) return `lijst van ${lastOf(schema.items.$ref)}`;
  return lastOf(schema.$ref) || kind;
}

const lastOf = (path = ''): string => path.split('/').at(-1) ?? '';
