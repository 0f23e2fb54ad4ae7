import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from '@swc/core';

/** A node of swc's syntax tree, seen as what all of them are. */
export interface SyntaxNode {
  readonly type: string;
  readonly span?: { readonly start: number; readonly end: number };
  readonly [key: string]: unknown;
}

export interface Source {
  /** From the project's folder, with slashes: `src/platform/ids.ts`. */
  readonly path: string;
  readonly bytes: Buffer;
  readonly tree: SyntaxNode;
}

export const projectFolder = join(import.meta.dirname, '../..');

export const isTest = (path: string): boolean => /(\.test|[./]testing)\.tsx?$/.test(path);

export function parseSource(path: string, text: string): Source {
  const tree = parseSync(text, { syntax: 'typescript', tsx: path.endsWith('x') });
  return { path, bytes: Buffer.from(text), tree: tree as unknown as SyntaxNode };
}

/** Every TypeScript file below the folders, parsed. */
export function readSources(project: string, ...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => parseSource(relative(project, file), readFileSync(file, 'utf8'))),
  );
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** All nodes below and with this one, in the order of the text. */
export function* nodesOf(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value.flat() : [value]) {
      if (isNode(child)) yield* nodesOf(child);
      // Arguments and array elements are wrapped: { spread, expression }.
      else if (child && typeof child === 'object' && isNode(child.expression)) {
        yield* nodesOf(child.expression);
      }
    }
  }
}

/** The first line of a node; swc counts bytes from 1. */
export function lineOf({ bytes }: Source, { span }: SyntaxNode): number {
  return span
    ? bytes
        .subarray(0, span.start - 1)
        .toString()
        .split('\n').length
    : 0;
}

/** How many lines a node takes. */
export function linesOf({ bytes }: Source, { span }: SyntaxNode): number {
  return span
    ? bytes
        .subarray(span.start - 1, span.end - 1)
        .toString()
        .split('\n').length
    : 0;
}

export interface Import {
  readonly from: string;
  /** Gone at run time. */
  readonly typeOnly: boolean;
}

const textOf = (node: unknown): string => String((node as { value?: unknown }).value);

function importOf(node: SyntaxNode): Import | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      if (!node.source) return undefined;
      return { from: textOf(node.source), typeOnly: node.typeOnly === true };
    case 'TsImportType':
      return { from: textOf(node.argument), typeOnly: true };
    case 'CallExpression': {
      const [first] = node.arguments as { expression: SyntaxNode }[];
      const isImport = (node.callee as SyntaxNode).type === 'Import';
      if (!isImport || first?.expression.type !== 'StringLiteral') return undefined;
      return { from: textOf(first.expression), typeOnly: false };
    }
    default:
      return undefined;
  }
}

/** What a file imports or passes on, types and dynamic imports included. */
export function importsOf({ tree }: Source): Import[] {
  return [...nodesOf(tree)].flatMap((node) => importOf(node) ?? []);
}
