import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { charts } from '../../../workflows/index.js';
import type { Config } from '../../config.js';
import { NewApplication, ReviewBody } from '../bodies.js';
import { apiVersion } from '../doors.js';
import { filingSchemas } from '../filing-schemas.js';
import { moveSchemas } from '../move-schemas.js';
import { describeEverything } from './described.js';
import { tags } from './operation.js';
import { answers } from './schemas.js';
import '../../moves/questions.js';

/** Everything before the paths of this API; the address of the server ends in it. */
export const base = '/api/v1';

/** The document of this API as the code says it; the forms of schemes are in the database and come along later. */
export function documentOf(app: INestApplication, { baseUrl, mailFrom }: Config): OpenAPIObject {
  describeEverything();
  const about = new DocumentBuilder()
    .setTitle('Op Eigen Kracht')
    .setDescription(description)
    .setVersion(apiVersion)
    .setOpenAPIVersion('3.0.3')
    .setContact('Subsidies en initiatieven', `${baseUrl}/hulp`, mailFrom)
    .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl')
    .addServer(`${baseUrl}${base}`)
    .addBearerAuth(
      { type: 'http', description: 'Een sleutel van uzelf; u maakt hem bij /mijn/sleutels.' },
      'key',
    );
  for (const [name, text] of Object.entries(tags)) about.addTag(name, text);
  const document = SwaggerModule.createDocument(app, about.build(), {
    onlyIncludeDecoratedEndpoints: true,
    extraModels: [NewApplication, ReviewBody],
  });
  const schemas = { ...document.components?.schemas, ...answers, ...moveSchemas(charts), ...filingSchemas };
  return { ...document, paths: ownPaths(document), components: { ...document.components, schemas } };
}

function ownPaths({ paths }: OpenAPIObject): OpenAPIObject['paths'] {
  const own = Object.entries(paths).filter(([path]) => path.startsWith(`${base}/`));
  return Object.fromEntries(own.map(([path, operations]) => [path.slice(base.length), operations]));
}

const description = [
  'Aanvragen, beoordelen en beslissen over bijdragen voor dorpen: dezelfde regels als op de website.',
  'Bedragen zijn hele eurocenten. Een naam die op `On` of `Date` eindigt is een dag in Nederland, een naam die op `At` eindigt is een moment.',
  'Een veld is er of het is er niet; het is nooit null. Een veld dat wij niet kennen, weigeren wij.',
  'Elke fout is `application/problem+json` en noemt alles tegelijk. Namen zijn Engels, zoals in de rest van het systeem.',
].join('\n\n');
