import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apportion,
  type Book,
  descend,
  type Leaf,
  type Node,
  perResident,
  treeOf,
} from './tree.ts';

const leaf = (code: string, purpose: string, section: string, amount: number): Leaf => ({
  ...{ code, purpose, section, amount: BigInt(amount) },
});
const leaves = [
  leaf('1', 'welfare', '児童福祉費', 500),
  leaf('2', 'welfare', '児童福祉費', 200),
  leaf('3', 'welfare', '社会福祉費', 100),
  leaf('4', 'works', '道路橋梁費', 300),
  leaf('5', 'works', '道路橋梁費', 0),
];

const allOf = (node: Node): Node[] => [node, ...node.parts.flatMap(allOf)];
const sum = (nodes: readonly Node[]) => nodes.reduce((all, { amount }) => all + amount, 0n);

describe('the tree of spending', () => {
  const amounts = fc.record({
    purposes: fc.option(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 4, maxLength: 4 })),
    leaves: fc.array(fc.tuple(fc.nat(3), fc.nat(2), fc.integer({ min: 0, max: 1e8 }))),
  });

  it('adds up at every level, with a settlement or without', () => {
    fc.assert(
      fc.property(amounts, ({ purposes, leaves: some }) => {
        const book: Book = {
          leaves: some.map(([purpose, section, amount], code) =>
            leaf(String(code), `p${purpose}`, `s${section}`, amount),
          ),
          ...(purposes && {
            purposes: new Map(purposes.map((amount, place) => [`p${place}`, BigInt(amount)])),
          }),
        };
        const root = treeOf(book);
        for (const node of allOf(root)) {
          if (node.parts.length > 0) expect(sum(node.parts)).toBe(node.amount);
        }
        const projects = some.reduce((all, [, , amount]) => all + amount, 0);
        const settled = purposes?.reduce((all, amount) => all + amount, 0);
        expect(root.amount).toBe(BigInt(settled ?? projects));
      }),
      { numRuns: 60 },
    );
  });

  it('names what a settlement has beyond the projects, last and without a way into it', () => {
    const root = treeOf({
      leaves,
      purposes: new Map([
        ['welfare', 2000n],
        ['works', 250n],
        ['labour', 0n],
      ]),
    });
    const [welfare, works] = root.parts;
    expect(root.parts).toHaveLength(2);
    expect(welfare?.parts.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['section', 700n],
      ['section', 100n],
      ['rest', 1200n],
    ]);
    expect(works?.parts.at(-1)).toMatchObject({ kind: 'rest', amount: -50n });
    expect(descend(root, ['welfare', ''])).toBeUndefined();
  });

  it('compares with the year before: new, gone, and a year that is not known', () => {
    const before = {
      leaves: [leaf('1', 'welfare', '児童福祉費', 450), leaf('9', 'old', '旧', 70)],
    };
    const root = treeOf({ leaves }, before);
    expect(root.before).toBe(520n);
    expect(descend(root, ['welfare', '児童福祉費', '1'])?.before).toBe(450n);
    expect(descend(root, ['works', '道路橋梁費', '4'])?.before).toBe(0n);
    expect(descend(treeOf({ leaves }), ['welfare'])?.before).toBeUndefined();
  });

  it('knows only the purposes of a year before that had no projects', () => {
    const before = { leaves: [], purposes: new Map([['welfare', 600n]]) };
    const root = treeOf({ leaves }, before);
    expect(descend(root, ['welfare'])?.before).toBe(600n);
    expect(descend(root, ['welfare', '児童福祉費'])?.before).toBeUndefined();
  });

  it('is empty without money', () => {
    expect(treeOf({ leaves: [] })).toMatchObject({ amount: 0n, parts: [] });
    expect(descend(treeOf({ leaves }), ['none'])).toBeUndefined();
  });

  it('gives each of 10,000 yen to somebody at each level', () => {
    const root = treeOf({ leaves });
    for (const node of allOf(root)) {
      if (node.parts.length === 0) continue;
      expect(node.parts.reduce((all, { share }) => all + share, 0)).toBe(node.share);
    }
    expect(descend(root, ['works'])?.share).toBe(2727);
  });
});

describe('shares', () => {
  it.each([
    [10, [1n, 1n, 1n], [4, 3, 3]],
    [10, [0n, 5n, -5n], [0, 10, 0]],
    [10, [], []],
    [10, [0n], [0]],
  ] as const)('of %s by %s', (whole, weights, parts) => {
    expect(apportion(whole, weights)).toEqual(parts);
  });
});

describe('an amount for each resident', () => {
  it.each([
    [100n, 3, 33],
    [101n, 2, 51],
    [-101n, 2, -51],
    [5n, 0, undefined],
  ] as const)('%s among %s', (amount, residents, each) => {
    expect(perResident(amount, residents)).toBe(each);
  });
});
