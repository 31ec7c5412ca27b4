import ts from "typescript";
import type { SourceFile } from "./tree";

const trees = new Map<string, ts.SourceFile>();

function parse({ path, source }: SourceFile): ts.SourceFile {
  const key = `${path}\n${source}`;
  const known = trees.get(key);
  if (known) return known;
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true, kind);
  trees.set(key, tree);
  return tree;
}

/** All nodes of a file that `pick` turns into something. */
function collect<T>(file: SourceFile, pick: (node: ts.Node) => T | undefined): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    const picked = pick(node);
    if (picked !== undefined) found.push(picked);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

const textOf = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

/** Every module a file names: import, export from, import(), and typeof import(). */
export const importsOf = (file: SourceFile): string[] =>
  collect(file, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      return textOf(node.moduleSpecifier);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      return textOf(node.argument.literal);
    const isDynamic =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    return isDynamic ? textOf(node.arguments[0]) : undefined;
  });

/** Yes for a file that only passes on what other files export. */
export function isBarrel(file: SourceFile): boolean {
  const statements = parse(file).statements.filter((each) => !ts.isImportDeclaration(each));
  return statements.length > 0 && statements.every((each) => ts.isExportDeclaration(each));
}

/** The words a program can say: strings, templates, JSX text and names, but not its comments. */
export const wordsOf = (file: SourceFile): string[] =>
  collect(file, (node) => {
    if (ts.isJsxText(node) || ts.isIdentifier(node) || ts.isRegularExpressionLiteral(node))
      return node.text;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) return node.text;
    return ts.isTemplateMiddle(node) || ts.isTemplateTail(node) ? node.text : undefined;
  });

/** Calls of a name with a literal number, e.g. setTimeout(f, 1000): the name and the largest number. */
export const numberedCalls = (file: SourceFile): { name: string; number: number }[] =>
  collect(file, (node) => {
    if (!ts.isCallExpression(node)) return undefined;
    const numbers = node.arguments.filter(ts.isNumericLiteral).map((each) => Number(each.text));
    const name = node.expression.getText().split(".").at(-1) ?? "";
    return { name, number: Math.max(0, ...numbers) };
  });

/** Yes when a value is cast to or declared as `any`. */
export const hasAny = (file: SourceFile): boolean =>
  collect(file, (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? true : undefined)).length > 0;
