import { basename } from 'node:path/posix';
import ts from 'typescript';
import { type Source, lineOf, placeOf, subjectFloor } from './house.js';

/** A rule of the house: `broken` gives the line and what stands there, for each place where a file breaks it. */
export interface HouseRule {
  readonly name: string;
  readonly broken: (source: Source) => Breach[];
}

type Breach = readonly [line: number, what: string];

/** Classes of frameworks that only work by inheriting from them. Ours are not in this list: no inheritance for reuse. */
const mayBeExtended = ['Error', 'HttpException', 'DefaultNamingStrategy', 'ThrottlerGuard'];

/** Every rule, with the sentence that a broken build shows. */
export const houseRules: readonly HouseRule[] = [
  {
    name: 'a file stands on a floor of the list',
    broken: ({ path }) => (placeOf(path) ? [] : [[1, path]]),
  },
  {
    name: 'a file imports from its own floor or below',
    broken: (source) =>
      importsWhere(source, (target) => (placeOf(target)?.floor ?? 0) > floorOf(source.path)),
  },
  {
    name: 'between subjects only .queries and .entity are imported',
    broken: (source) =>
      importsWhere(
        source,
        (target) => isOtherSubject(source.path, target) && !/\.(queries|entity)\.tsx?$/.test(target),
      ),
  },
  {
    name: 'workflows import xstate and each other only',
    broken: (source) =>
      source.path.startsWith('workflows/')
        ? importsWhere(source, (target) => !/^(xstate(\/|$)|workflows\/)/.test(target))
        : [],
  },
  {
    name: 'only src/database opens transactions',
    broken: (source) =>
      source.path.startsWith('src/database/')
        ? []
        : callsOf(source, /\.(transaction|startTransaction|createQueryRunner)$/),
  },
  {
    name: 'only src/clock.ts reads the time',
    broken: (source) =>
      source.path === 'src/clock.ts' ? [] : [...callsOf(source, /\bDate\.now$/), ...bareDates(source)],
  },
  {
    name: 'only src/config.ts reads process.env',
    broken: (source) =>
      ['src/config.ts', 'src/start.mjs'].includes(source.path) ? [] : environmentReads(source),
  },
  {
    name: 'typeorm is not imported by pages, forms and web',
    broken: (source) =>
      /\.(pages|forms)\.tsx?$|^src\/web\//.test(source.path)
        ? importsWhere(source, (target) => /^(@nestjs\/)?typeorm(\/|$)/.test(target))
        : [],
  },
  {
    name: 'no drawer folders: a folder is a subject',
    broken: ({ path }) => (/(^|\/)(common|utils|helpers|dto|services)\//.test(path) ? [[1, path]] : []),
  },
  {
    name: 'no barrels',
    broken: (source) => [...barrelName(source), ...starExports(source)],
  },
  {
    name: 'no inheritance for reuse',
    broken: (source) => source.nodes.flatMap(inheritance),
  },
  {
    name: 'a file has 150 lines at most',
    broken: ({ path, text }) => {
      const lines = text.trimEnd().split('\n').length;
      return lines > 150 && !path.startsWith('src/database/migrations/') ? [[lines, `${lines} lines`]] : [];
    },
  },
  {
    name: 'SQL gets its values as parameters',
    broken: (source) =>
      source.path.startsWith('src/database/')
        ? []
        : callsOf(
            source,
            /\.query$/,
            ({ arguments: [sql] }) => sql !== undefined && ts.isTemplateExpression(sql),
          ),
  },
  {
    name: 'no md5 and no sha1',
    broken: (source) =>
      callsOf(source, /\bcreate(Hash|Hmac)$/, ({ arguments: [kind] }) =>
        /md5|sha-?1\b/i.test(kind?.getText() ?? ''),
      ),
  },
  {
    name: 'no HTML past the escaping',
    broken: (source) =>
      source.nodes
        .filter((node) => ts.isIdentifier(node) && node.text === 'dangerouslySetInnerHTML')
        .map(breach),
  },
];

/** Files that import each other in a circle, each circle once; types alone make no circle. */
export function circles(sources: readonly Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const found = new Set<string>();
  const done = new Set<string>();
  const follow = (path: string, trail: string[]): void => {
    if (trail.includes(path)) return void found.add([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path)) return;
    for (const next of byPath.get(path)?.imports ?? [])
      if (!next.typeOnly) follow(next.target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) follow(path, []);
  return [...found];
}

const breach = (node: ts.Node): Breach => [lineOf(node), node.getText().split('\n')[0] ?? ''];

const floorOf = (path: string): number => placeOf(path)?.floor ?? Infinity;

function importsWhere(source: Source, forbidden: (target: string) => boolean): Breach[] {
  return source.imports
    .filter(({ target }) => forbidden(target))
    .map(({ line, target }) => [line, `imports ${target}`]);
}

function isOtherSubject(path: string, target: string): boolean {
  const [here, there] = [placeOf(path), placeOf(target)];
  return here?.floor === subjectFloor && there?.floor === subjectFloor && here.room !== there.room;
}

function callsOf(
  source: Source,
  name: RegExp,
  when: (call: ts.CallExpression) => boolean = () => true,
): Breach[] {
  return source.nodes
    .filter(
      (node): node is ts.CallExpression => ts.isCallExpression(node) && name.test(node.expression.getText()),
    )
    .filter(when)
    .map(breach);
}

function bareDates(source: Source): Breach[] {
  return source.nodes
    .filter(
      (node) => ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length,
    )
    .map(breach);
}

function environmentReads(source: Source): Breach[] {
  const reads = source.nodes.filter(
    (node) =>
      (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
      /^process\??\.?\[?['"]?env['"]?\]?$/.test(node.getText()),
  );
  return [...reads.map(breach), ...importsWhere(source, (target) => /^(node:)?process$/.test(target))];
}

function barrelName({ path }: Source): Breach[] {
  return /^index\.(tsx?|mjs)$/.test(basename(path)) && path !== 'workflows/index.ts' ? [[1, path]] : [];
}

function starExports({ path, nodes }: Source): Breach[] {
  const stars = nodes.filter(
    (node) => ts.isExportDeclaration(node) && node.moduleSpecifier && !node.exportClause,
  );
  return path === 'workflows/index.ts' ? [] : stars.map(breach);
}

function inheritance(node: ts.Node): Breach[] {
  if (
    !ts.isHeritageClause(node) ||
    node.token !== ts.SyntaxKind.ExtendsKeyword ||
    !ts.isClassLike(node.parent)
  )
    return [];
  return node.types.filter((type) => !mayBeExtended.includes(type.expression.getText())).map(breach);
}
