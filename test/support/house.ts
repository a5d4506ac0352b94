import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path/posix';
import ts from 'typescript';

/** Which part of the house may use which: a file imports from its own floor or below. */
export const floors: readonly (readonly string[])[] = [
  ['workflows'],
  ['src/clock.ts', 'src/config.token.ts', 'src/config.ts', 'src/database', 'src/web'],
  ['src/engine'],
  ['src/identity'],
  [
    'src/accountability',
    'src/applications',
    'src/budget',
    'src/contact',
    'src/decisions',
    'src/documents',
    'src/information',
    'src/jury',
    'src/mail',
    'src/openness',
    'src/law',
    'src/objections',
    'src/organisations',
    'src/payments',
    'src/privacy',
    'src/rounds',
    'src/schemes',
    'src/worklist',
  ],
  [
    'src/api',
    'src/demo',
    'src/moves',
    'src/post',
    'src/residents',
    'src/app.module.ts',
    'src/app.ts',
    'src/audit.ts',
    'src/auditing.ts',
    'src/build.mjs',
    'src/controllers.ts',
    'src/effects.ts',
    'src/entities.ts',
    'src/erasers.ts',
    'src/exporters.ts',
    'src/inquiry-doors.ts',
    'src/facts.ts',
    'src/loops.ts',
    'src/main.ts',
    'src/migrate.ts',
    'src/services.ts',
    'src/start.mjs',
    'src/worker.ts',
  ],
];

/** The floor on which the subjects live side by side. */
export const subjectFloor = 4;

/** One file of the house, read as syntax. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** Every node, in reading order. */
  readonly nodes: readonly ts.Node[];
  readonly imports: readonly Import[];
}

/** One import or re-export; `target` is a path in the house or the name of a package. */
export interface Import {
  readonly target: string;
  readonly line: number;
  readonly typeOnly: boolean;
}

/** All files under these folders that hold code, oldest floor first. */
export function readHouse(...folders: string[]): Source[] {
  const paths = folders.filter((folder) => existsSync(folder)).flatMap(filesUnder);
  return paths.map((path) => parse(path, readFileSync(path, 'utf8'), new Set(paths)));
}

/** A file that exists only in a test, to see a rule say no. */
export const parse = (path: string, text: string, known: ReadonlySet<string> = new Set()): Source => {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const nodes = nodesOf(tree);
  return { path, text, nodes, imports: nodes.flatMap((node) => importOf(node, path, known)) };
};

export const lineOf = (node: ts.Node): number =>
  node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;

/** Floor and room (the listed file or folder) where a path stands; undefined when it stands nowhere. */
export function placeOf(path: string): { floor: number; room: string } | undefined {
  for (const [floor, rooms] of floors.entries()) {
    const room = rooms.find((name) => path === name || path.startsWith(`${name}/`));
    if (room) return { floor, room };
  }
  return undefined;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return ['.ts', '.tsx', '.mjs'].includes(extname(path)) ? [path] : [];
  });
}

function nodesOf(node: ts.Node): ts.Node[] {
  const nodes = [node];
  ts.forEachChild(node, (child) => void nodes.push(...nodesOf(child)));
  return nodes;
}

function importOf(node: ts.Node, path: string, known: ReadonlySet<string>): Import[] {
  const specifier = specifierOf(node);
  if (!specifier) return [];
  const target = specifier.startsWith('.') ? fileMeant(join(dirname(path), specifier), known) : specifier;
  return [{ target, line: lineOf(node), typeOnly: isTypeOnly(node) }];
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  const loads = ts.isCallExpression(node) && /^(import|require)$/.test(node.expression.getText());
  return loads ? textOf(node.arguments[0]) : undefined;
}

const textOf = (node?: ts.Node) => (node && ts.isStringLiteralLike(node) ? node.text : undefined);

/** `./x.js` is written for the file `x.ts` or `x.tsx`. */
function fileMeant(written: string, known: ReadonlySet<string>): string {
  const stem = normalize(written).replace(/\.js$/, '');
  return (
    [`${stem}.ts`, `${stem}.tsx`].find((path) => known.has(path)) ??
    (written.endsWith('.js') ? `${stem}.ts` : written)
  );
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportDeclaration(node) && bringsTypesOnly(node.importClause);
}

function bringsTypesOnly(clause?: ts.ImportClause): boolean {
  if (!clause) return false;
  const named = clause.namedBindings;
  const names = named && ts.isNamedImports(named) && !clause.name ? named.elements : [];
  return clause.isTypeOnly || (names.length > 0 && names.every((name) => name.isTypeOnly));
}
