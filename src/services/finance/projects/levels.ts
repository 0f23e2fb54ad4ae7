import type { Text } from '#platform/i18n/text.ts';
import { purposeName } from '../budget/model.ts';
import { levelHref, projectHref } from './model.ts';
import { plainPurpose, plainSection } from './plain-names.ts';
import type { Spending } from './queries.ts';
import { spendingTexts as texts } from './text.ts';
import { descend, type Node, perResident } from './tree.ts';

/** A part of a level as it is shown: household words first. */
export interface Part {
  readonly node: Node;
  readonly name: Text;
  /** As the budget book calls it, where that is something else. */
  readonly official: Text | undefined;
  readonly href: string | undefined;
  /** Whole yen for each resident. */
  readonly each: number | undefined;
}

/** A level of the picture: the whole, a 款 or a 項. */
export interface Level extends Part {
  readonly path: readonly string[];
  readonly parts: readonly Part[];
}

const sameText = (a: Text, b: Text) => a.ja === b.ja;
const unless = (official: Text, name: Text) => (sameText(official, name) ? undefined : official);

function namesOf(node: Node, spending: Spending): Pick<Part, 'name' | 'official'> {
  const { kind, key } = node;
  if (kind === 'purpose') {
    const name = plainPurpose(key);
    return { name, official: unless(purposeName(key), name) };
  }
  if (kind === 'section') {
    const name = plainSection(key);
    return { name, official: unless({ ja: key, en: key }, name) };
  }
  if (kind === 'project') {
    const project = spending.projects.get(key);
    return { name: project?.name ?? { ja: key, en: key }, official: undefined };
  }
  return { name: kind === 'rest' ? texts.rest : texts.total, official: undefined };
}

/** There is something to see in it. */
const opens = ({ kind, parts }: Node): boolean =>
  kind === 'project' || parts.some((part) => part.kind !== 'rest');

function hrefOf(node: Node, { year }: Spending, path: readonly string[]): string | undefined {
  if (!opens(node)) return undefined;
  if (node.kind === 'project') return projectHref(node.key);
  return levelHref(year, [...path, node.key]);
}

function partOf(node: Node, spending: Spending, path: readonly string[]): Part {
  const residents = spending.residents?.count ?? 0;
  return {
    ...{ node, ...namesOf(node, spending), href: hrefOf(node, spending, path) },
    each: perResident(node.amount, residents),
  };
}

/** The level at a path of keys from the whole down; undefined where there is none. */
export function levelAt(spending: Spending, path: readonly string[]): Level | undefined {
  const node = descend(spending.root, path);
  if (!node || (node.kind !== 'whole' && !opens(node)) || node.kind === 'project') return undefined;
  return {
    ...partOf(node, spending, path.slice(0, -1)),
    ...{ path, href: levelHref(spending.year, path) },
    parts: node.parts.map((part) => partOf(part, spending, path)),
  };
}

const csvHeadings = [
  ...['fiscal_year', 'basis', 'code', 'name', 'official', 'amount_yen', 'per_resident_yen'],
  ...['of_10000_yen', 'year_before_yen'],
] as const;

/** Rows of a CSV: the level's parts, or without one every project of the year. */
export function csvOf(spending: Spending, level: Level | undefined): (string | number)[][] {
  const rows = level ? level.parts : projectsOf(spending);
  const year = spending.year;
  return [
    [...csvHeadings],
    ...rows.map(({ node, name, official, each }) => [
      ...[year, spending.basis, node.key, name.ja, official?.ja ?? ''],
      ...[Number(node.amount), each ?? '', node.share],
      node.before === undefined ? '' : Number(node.before),
    ]),
  ];
}

function projectsOf(spending: Spending): Part[] {
  const leavesOf = (node: Node): Node[] =>
    node.parts.length === 0 ? [node] : node.parts.flatMap(leavesOf);
  return leavesOf(spending.root)
    .filter(({ kind }) => kind === 'project' || kind === 'rest')
    .map((node) => partOf(node, spending, []));
}
