import type { FormValues } from '#platform/http/input.ts';
import type { ProcedureContent } from '../model.ts';

type Tree = { [key: string]: Tree | string | string[] };

/** Names of inputs are made by us; these would reach into objects themselves. */
const refused = new Set(['__proto__', 'constructor', 'prototype']);

function put(tree: Tree, path: readonly string[], value: string | string[]): void {
  const [key, ...rest] = path;
  if (key === undefined || refused.has(key)) return;
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const known = tree[key];
  const child: Tree = typeof known === 'object' && !Array.isArray(known) ? known : {};
  tree[key] = child;
  put(child, rest, value);
}

/** `documents.0.name.ja` … as a list; places that were left out close up. */
function withLists(tree: Tree): unknown {
  const entries = Object.entries(tree).map(
    ([key, value]) =>
      [key, typeof value === 'object' && !Array.isArray(value) ? withLists(value) : value] as const,
  );
  const isList = entries.length > 0 && entries.every(([key]) => /^\d{1,3}$/.test(key));
  if (!isList) return Object.fromEntries(entries);
  return entries.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
}

/** Inputs named by path (`details.summary.ja`) as the object that `ContentInput` checks. */
export function contentFrom(values: FormValues): unknown {
  const tree: Tree = {};
  for (const [name, value] of Object.entries(values)) {
    const texts = [value].flat().filter((one): one is string => typeof one === 'string');
    put(tree, name.split('.'), Array.isArray(value) ? texts : (texts[0] ?? ''));
  }
  return withLists(tree);
}

function* flatten(node: unknown, path: string): Generator<[string, string | string[]]> {
  if (node === undefined || node === null) return;
  if (Array.isArray(node) && node.every((one) => typeof one === 'string')) {
    yield [path, node];
  } else if (typeof node === 'object') {
    const start = path === '' ? '' : `${path}.`;
    for (const [key, child] of Object.entries(node)) yield* flatten(child, `${start}${key}`);
  } else {
    yield [path, String(node)];
  }
}

const pricesPath = 'details.fee.choice.prices';

/** A procedure as the inputs of its form hold it: the way back of `contentFrom`. */
export function valuesOf(content: ProcedureContent): FormValues {
  const flat = [...flatten(content, '')];
  const prices = flat.filter(([name]) => name.startsWith(`${pricesPath}.`));
  const lines = prices.map(([name, value]) => `${name.slice(pricesPath.length + 1)}: ${value}`);
  return {
    ...Object.fromEntries(flat.filter((one) => !prices.includes(one))),
    keywords: content.keywords.join('、'),
    ...(lines.length > 0 && { [pricesPath]: lines.join('\n') }),
  };
}
