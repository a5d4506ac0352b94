import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiDocument } from './api/document/api-document.js';
import { openApiDoors, tellVersion } from './api/doors.js';
import { AppModule } from './app.module.js';
import { registerUploads } from './applications/filling/uploads.js';
import type { Clock } from './clock.js';
import type { Config } from './config.js';
import { assertEveryRouteHasARule } from './identity/every-route.js';
import { PageContexts } from './identity/page-context.js';
import { Visits } from './identity/visits.js';
import { badAddress } from './web/site/bad-address.js';
import { ErrorPages } from './web/site/errors.js';
import { secure } from './web/site/security.js';
import { servePublicFiles } from './web/site/well-known.js';

/** The whole application, ready to listen; it refuses to come up when a route has no rule or a dossier no longer fits. */
export async function createApp(config: Config, clock: Clock): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, clock),
    adapter(config),
    {
      logger: ['error', 'warn'],
      bodyParser: true,
      abortOnError: false,
    },
  );
  const fastify = app.getHttpAdapter().getInstance();
  openApiDoors(fastify, clock);
  secure(fastify, { origin: config.baseUrl });
  servePublicFiles(fastify, {
    origin: config.baseUrl,
    securityContact: `mailto:${config.mailFrom}`,
    now: () => clock.now(),
    demo: config.demo,
  });
  await registerUploads(fastify);
  const [visits, contexts] = [app.get(Visits), app.get(PageContexts)];
  app.useGlobalFilters(new ErrorPages((request) => visits.contextOf(request), contexts.plain));
  await app.init();
  assertEveryRouteHasARule(app);
  app.get(ApiDocument).describedBy(async () => {
    const { documentOf } = await import('./api/document/document.js');
    return documentOf(app, config);
  });
  return app;
}

/**
 * How long a connection may take, in ms. Node knows one time for a whole request, uploads and all: 10 MB over 256 kbit/s takes
 * five and a half minutes, so it is ten. Against clients that dawdle to keep connections busy the other two are short: headers
 * must be there soon, and a line on which nothing moves is closed. A shorter time for what is no upload would stop nobody: who
 * dawdles calls it an upload.
 */
export const patience = {
  requestTimeout: 600_000,
  http: { headersTimeout: 20_000 },
  connectionTimeout: 60_000,
} as const;

/** Bodies of forms stay small; files have a way of their own with a limit of their own. */
function adapter({ baseUrl, proxies, demo, helpPhone }: Config): FastifyAdapter {
  const plain = {
    navigation: [],
    csrf: () => '',
    demo,
    help: { phone: helpPhone, hours: 'op werkdagen' },
  };
  const refuse = badAddress(baseUrl, plain);
  return new FastifyAdapter({
    bodyLimit: 512 * 1024,
    trustProxy: proxies > 0 && ((_address: string, hop: number) => hop < proxies),
    ...patience,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      tellVersion(request, reply);
      refuse(error, request, reply);
    },
  });
}
