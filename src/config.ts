import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Everything a municipality can set; parsed once at start, see `.env.example`. */
export interface Config {
  readonly production: boolean;
  readonly port: number;
  /** Folder of the database file, uploads and the local mailbox. */
  readonly dataDir: string;
  /** PostgreSQL address; without it one SQLite file in `dataDir` is used. */
  readonly databaseUrl?: string;
  /** SMTP address; without it mail lands in the local mailbox under `dataDir`. */
  readonly smtpUrl?: string;
  readonly mailFrom: string;
  /** Whom people call when a page fails before it is known whose page it is. */
  readonly helpPhone: string;
  /** Address people see in their browser, without a slash at the end. */
  readonly baseUrl: string;
  /** Seals IBANs, sign-in links and form tokens; at least 32 characters. */
  readonly secret: string;
  /** Whether the demo municipality, `/proef` and `/postvak` exist. */
  readonly demo: boolean;
  /** `host:port` of a clamd virus scanner. */
  readonly clamd?: string;
  /** How many proxies stand in front; 0 trusts no `X-Forwarded-*` header. */
  readonly proxies: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings, or throws one `Error` whose message is a list of sentences for the administrator. */
export function loadConfig(env: Environment = process.env): Config {
  const wrong: string[] = [];
  const config = read(env, wrong);
  wrong.push(...missing(config, env));
  if (wrong.length > 0) throw new Error(`De instellingen kloppen niet:\n- ${wrong.join('\n- ')}`);
  return config;
}

function read(env: Environment, wrong: string[]): Config {
  const production = env['NODE_ENV'] === 'production';
  const dataDir = resolve(env['DATA_DIR'] ?? 'var');
  const port = whole(env, { name: 'PORT', fallback: 3000, max: 65_535 }, wrong);
  const baseUrl = address(env, 'BASE_URL', ['http:', 'https:'], wrong) ?? `http://localhost:${port}`;
  return {
    production,
    port,
    dataDir,
    databaseUrl: address(env, 'DATABASE_URL', ['postgres:', 'postgresql:'], wrong),
    smtpUrl: address(env, 'SMTP_URL', ['smtp:', 'smtps:'], wrong),
    mailFrom: env['MAIL_FROM'] ?? 'dorpen@voorbeeld.nl',
    helpPhone: env['HELP_PHONE'] ?? '14 0593',
    baseUrl: baseUrl.replace(/\/$/, ''),
    secret: env['SECRET'] ?? (production ? '' : ownSecret(dataDir)),
    demo: production ? env['DEMO'] === '1' : env['DEMO'] !== '0',
    clamd: env['CLAMD'],
    proxies: whole(env, { name: 'PROXIES', fallback: 0, max: 9 }, wrong),
  };
}

/** What a production start cannot do without, each with the sentence for whoever forgot it. */
const demands: readonly {
  readonly met: (config: Config, env: Environment) => boolean;
  readonly sentence: string;
}[] = [
  {
    met: (_, env) => env['BASE_URL']?.startsWith('https://') === true,
    sentence: 'BASE_URL moet in productie met https:// beginnen.',
  },
  {
    met: ({ smtpUrl }) => smtpUrl !== undefined,
    sentence: 'SMTP_URL ontbreekt: zonder mailserver komt er geen brief aan.',
  },
  {
    met: (_, env) => Boolean(env['MAIL_FROM']),
    sentence: 'MAIL_FROM ontbreekt: het adres waar mail vandaan komt.',
  },
  {
    met: (_, env) => Boolean(env['HELP_PHONE']),
    sentence: 'HELP_PHONE ontbreekt: het nummer dat iemand belt als een pagina het niet doet.',
  },
  {
    met: ({ clamd }) => clamd !== undefined,
    sentence: 'CLAMD ontbreekt: bestanden van bezoekers moeten op virussen worden gecontroleerd.',
  },
  { met: ({ demo }) => !demo, sentence: 'DEMO=1 mag niet in productie.' },
];

function missing(config: Config, env: Environment): string[] {
  const sentences = config.secret.length < 32 ? ['SECRET ontbreekt of is korter dan 32 tekens.'] : [];
  return config.production
    ? [...sentences, ...demands.filter(({ met }) => !met(config, env)).map(({ sentence }) => sentence)]
    : sentences;
}

function whole(
  env: Environment,
  setting: { name: string; fallback: number; max: number },
  wrong: string[],
): number {
  const text = env[setting.name];
  if (text === undefined || text === '') return setting.fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= setting.max) return value;
  wrong.push(`${setting.name} moet een heel getal van 0 tot en met ${setting.max} zijn, niet "${text}".`);
  return setting.fallback;
}

function address(
  env: Environment,
  name: string,
  schemes: readonly string[],
  wrong: string[],
): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  if (URL.canParse(text) && schemes.includes(new URL(text).protocol)) return text;
  wrong.push(
    `${name} moet een adres zijn dat begint met ${schemes.map((scheme) => `${scheme}//`).join(' of ')}.`,
  );
  return undefined;
}

/** Outside production a secret is made once and kept beside the data, so that sealed values stay readable. */
function ownSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}
