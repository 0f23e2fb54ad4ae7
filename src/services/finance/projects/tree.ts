/** 決算 where one is published, else the budget as it stands (予算現額). */
export type Basis = 'settled' | 'budget';

/** A project's amount in a year, in yen. */
export interface Leaf {
  readonly code: string;
  /** 款 and 項. */
  readonly purpose: string;
  readonly section: string;
  readonly amount: bigint;
}

/** The money of a year on one basis. */
export interface Book {
  /** By 款; of a settlement. Left out, the projects are all there is. */
  readonly purposes?: ReadonlyMap<string, bigint>;
  readonly leaves: readonly Leaf[];
}

/** What a level shows apart from the amount: a 款, a 項, a project, or what no project has. */
export type NodeKind = 'whole' | 'purpose' | 'section' | 'project' | 'rest';

/** A part of the town's spending; the amounts of its parts are its amount. */
export interface Node {
  readonly kind: NodeKind;
  /** Code of the 款, name of the 項, code of the project. */
  readonly key: string;
  readonly amount: bigint;
  /** The same a year before on the same basis: 0 for what is new; undefined without that year. */
  readonly before: bigint | undefined;
  /** Yen of 10,000 that go to it, as all of them together are 10,000. */
  readonly share: number;
  /** The largest first; what is in no project comes last. */
  readonly parts: readonly Node[];
}

type Grown = Omit<Node, 'before' | 'share' | 'parts'> & { readonly parts: readonly Grown[] };

const sumOf = (nodes: readonly { readonly amount: bigint }[]): bigint =>
  nodes.reduce((sum, { amount }) => sum + amount, 0n);

function groupedBy(leaves: readonly Leaf[], keyOf: (leaf: Leaf) => string) {
  const groups = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const key = keyOf(leaf);
    groups.set(key, [...(groups.get(key) ?? []), leaf]);
  }
  return groups;
}

function largestFirst(nodes: readonly Grown[]): Grown[] {
  const rest = (node: Grown) => Number(node.kind === 'rest');
  return nodes.toSorted((a, b) => rest(a) - rest(b) || (b.amount > a.amount ? 1 : -1));
}

function sectionsOf(leaves: readonly Leaf[]): Grown[] {
  const bySection = groupedBy(leaves, ({ section }) => section);
  return [...bySection].map(([key, own]) => {
    const parts = own.map(
      ({ code, amount }): Grown => ({ kind: 'project', key: code, amount, parts: [] }),
    );
    return { kind: 'section', key, amount: sumOf(parts), parts: largestFirst(parts) };
  });
}

/**
 * From the total down to each project. Where a settlement says more or less than the projects of a 款
 * come to, the difference stands as a part of its own, so that every level adds up.
 */
function grow({ purposes, leaves }: Book): Grown {
  const spent = leaves.filter(({ amount }) => amount !== 0n);
  const byPurpose = groupedBy(spent, ({ purpose }) => purpose);
  const keys = new Set([...(purposes?.keys() ?? []), ...byPurpose.keys()]);
  const parts = [...keys].map((key): Grown => {
    const sections = sectionsOf(byPurpose.get(key) ?? []);
    const amount = purposes ? (purposes.get(key) ?? 0n) : sumOf(sections);
    const left = amount - sumOf(sections);
    const rest: Grown[] = left === 0n ? [] : [{ kind: 'rest', key: '', amount: left, parts: [] }];
    return { kind: 'purpose', key, amount, parts: largestFirst([...sections, ...rest]) };
  });
  const known = largestFirst(parts.filter((one) => one.amount !== 0n || one.parts.length > 0));
  return { kind: 'whole', key: '', amount: sumOf(known), parts: known };
}

/**
 * A whole number in parts by weight; what rounding leaves goes to those that lost most (largest
 * remainder). Weights below zero take nothing.
 */
export function apportion(whole: number, weights: readonly bigint[]): number[] {
  const positive = weights.map((weight) => (weight > 0n ? weight : 0n));
  const sum = positive.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n) return weights.map(() => 0);
  const exact = positive.map((weight) => weight * BigInt(whole));
  const floors = exact.map((part) => Number(part / sum));
  const left = whole - floors.reduce((all, part) => all + part, 0);
  const lucky = new Set(
    exact
      .map((part, place) => ({ lost: part % sum, place }))
      .toSorted((a, b) => (b.lost > a.lost ? 1 : b.lost < a.lost ? -1 : 0))
      .slice(0, left)
      .map(({ place }) => place),
  );
  return floors.map((part, place) => part + Number(lucky.has(place)));
}

/** How much of the year before is known: nothing, its 款, or every project. */
type Memory = 'none' | 'purposes' | 'projects';

function beforeOf(node: Grown, before: Grown | undefined, memory: Memory): bigint | undefined {
  const known = memory === 'projects' || (memory === 'purposes' && /whole|purpose/.test(node.kind));
  return known ? (before?.amount ?? 0n) : undefined;
}

function compare(node: Grown, before: Grown | undefined, memory: Memory, share: number): Node {
  const earlier = (key: string, kind: NodeKind) =>
    before?.parts.find((one) => one.key === key && one.kind === kind);
  const shares = apportion(
    share,
    node.parts.map(({ amount }) => amount),
  );
  return {
    ...{ kind: node.kind, key: node.key, amount: node.amount, share },
    before: beforeOf(node, before, memory),
    parts: node.parts.map((part, place) =>
      compare(part, earlier(part.key, part.kind), memory, shares[place] ?? 0),
    ),
  };
}

function memoryOf(before: Book | undefined): Memory {
  if (!before) return 'none';
  return before.leaves.length > 0 ? 'projects' : 'purposes';
}

export const perTenThousand = 10_000;

/** @param before the year before on the same basis, where it is known. */
export function treeOf(book: Book, before?: Book): Node {
  return compare(grow(book), before && grow(before), memoryOf(before), perTenThousand);
}

/** Follows keys from the whole down; undefined where there is no such part. */
export function descend(root: Node, path: readonly string[]): Node | undefined {
  return path.reduce<Node | undefined>(
    (node, key) => node?.parts.find((part) => part.kind !== 'rest' && part.key === key),
    root,
  );
}

/** Whole yen for each resident, rounded half away from zero; undefined without residents. */
export function perResident(amount: bigint, residents: number): number | undefined {
  if (residents <= 0) return undefined;
  const size = amount < 0n ? -amount : amount;
  const people = BigInt(residents);
  const each = Number((size * 2n + people) / (people * 2n));
  return amount < 0n ? -each : each;
}
