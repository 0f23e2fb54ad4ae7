import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clustering } from '../clustering.ts';
import { smallClustering } from '../testing.ts';
import { applyEdits, editsInForce } from './apply-edits.ts';
import { placesIn } from './arrangement.ts';
import { carryEdits } from './carry-edits.ts';
import type { Edit, EditContent } from './edit.ts';

const at = new Date('2026-06-01T00:00:00Z');
const listed = (...contents: EditContent[]): Edit[] =>
  contents.map((content, index) => ({ number: index + 1, content, by: 'test', at }));

/** Two themes with parts, one without, and one of a single voice. */
const result = smallClustering([
  { id: 'road' },
  { id: 'road-1', parent: 'road', texts: ['a', 'b', 'c'] },
  { id: 'road-2', parent: 'road', texts: ['d', 'e'] },
  { id: 'books', texts: ['f', 'g', 'h', 'i'] },
  { id: 'waste' },
  { id: 'waste-1', parent: 'waste', texts: ['j', 'k'] },
  { id: 'horse', texts: ['z'], reason: 'minority' },
]);

const arranged = (...contents: EditContent[]) => applyEdits(result, listed(...contents));
const sizes = (...contents: EditContent[]) =>
  Object.fromEntries(arranged(...contents).groups.map(({ id, size }) => [id, size]));
const groupOf = (id: string, ...contents: EditContent[]) =>
  arranged(...contents).places.find((place) => place.id === id)?.group;

describe('edits over the result', () => {
  it('leaves the result as it is without any, and keeps the voice of one', () => {
    const { groups } = arranged();
    expect(groups.map(({ id }) => id)).toEqual([
      ...['road', 'road-1', 'road-2', 'books', 'waste', 'waste-1', 'horse'],
    ]);
    expect(groups.at(-1)).toMatchObject({ size: 1, minority: true, namedBy: 'machine' });
  });

  it('renames, and undoes by a new edit, and undoes the undoing', () => {
    const rename = { kind: 'rename', group: 'books', name: '図書館' } as const;
    const nameAfter = (...contents: EditContent[]) =>
      arranged(...contents).groups.find(({ id }) => id === 'books')?.name;
    expect(nameAfter(rename)).toBe('図書館');
    expect(nameAfter(rename, { kind: 'undo', edit: 1 })).toBe('booksの話');
    expect(nameAfter(rename, { kind: 'undo', edit: 1 }, { kind: 'undo', edit: 2 })).toBe('図書館');
    expect(editsInForce(listed(rename, { kind: 'undo', edit: 1 })).map((e) => e.number)).toEqual([
      2,
    ]);
  });

  it('merges a theme with its parts into another, and mixes where there are no parts', () => {
    expect(sizes({ kind: 'merge', from: 'waste', into: 'road' })).toEqual({
      ...{ road: 7, 'road-1': 3, 'road-2': 2, 'waste-1': 2, books: 4, horse: 1 },
    });
    expect(sizes({ kind: 'merge', from: 'waste', into: 'road-1' })).toMatchObject({ 'road-1': 5 });
    expect(sizes({ kind: 'merge', from: 'road-1', into: 'road' })).toMatchObject({ road: 5 });
    expect(groupOf('a', { kind: 'merge', from: 'road-1', into: 'road' })).toBe('road');
    const joined = arranged({ kind: 'merge', from: 'horse', into: 'books' }).groups;
    expect(joined.find(({ id }) => id === 'books')).not.toHaveProperty('stability');
  });

  it('splits, moves texts, and moves parts', () => {
    const split = { kind: 'split', group: 'books', newGroup: 'n', name: '開館', texts: ['f', 'a'] };
    expect(sizes(split as EditContent)).toMatchObject({ books: 3, n: 1, 'road-1': 3 });
    expect(arranged({ kind: 'move', texts: ['a'], to: 'books' }).moved).toEqual(new Set(['a']));
    expect(groupOf('a', { kind: 'move', texts: ['a'], to: 'books' })).toBe('books');
    const part = { kind: 'place-part', group: 'road-2', under: 'waste' } as const;
    expect(sizes(part)).toMatchObject({ road: 3, waste: 4, 'road-2': 2 });
    const own = arranged({ kind: 'place-part', group: 'road-2' }).groups;
    expect(own.find(({ id }) => id === 'road-2')?.level).toBe(1);
  });

  it.each<[EditContent, string]>([
    [{ kind: 'rename', group: 'gone', name: 'x' }, 'group-gone'],
    [{ kind: 'merge', from: 'road', into: 'road-1' }, 'into-itself'],
    [{ kind: 'place-part', group: 'road', under: 'waste' }, 'not-a-part'],
    [{ kind: 'move', texts: ['?'], to: 'road' }, 'texts-gone'],
    [{ kind: 'move', texts: ['f'], to: 'books' }, 'same-place'],
    [{ kind: 'split', group: 'horse', texts: ['z'], newGroup: 'n', name: 'x' }, 'nothing-left'],
  ])('says why %o changes nothing', (content, why) => {
    expect(arranged(content).skipped).toEqual(new Map([[1, why]]));
    expect(arranged(content).groups).toEqual(arranged().groups);
  });

  it('never lets a model write over the words of a person, and says whose words they are', () => {
    const draft = { kind: 'draft', group: 'books', name: '機械の名', description: '要約' } as const;
    const drafted = { ...draft, quotes: ['f'], model: 'small' };
    const named = arranged({ kind: 'rename', group: 'books', name: '図書館' }, drafted).groups;
    expect(named.find(({ id }) => id === 'books')).toMatchObject({
      ...{ name: '図書館', namedBy: 'person', description: '要約', describedBy: 'model' },
      ...{ model: 'small', evidence: ['f'] },
    });
  });

  it('keeps every voice in exactly one group, whatever is edited', () => {
    const ids = [...result.groups.map(({ id }) => id), 'n', 'gone'];
    const texts = [...result.places.map(({ id }) => id), '?'];
    const group = fc.constantFrom(...ids);
    const some = fc.uniqueArray(fc.constantFrom(...texts), { maxLength: 6 });
    const edit: fc.Arbitrary<EditContent> = fc.oneof(
      fc.record({ kind: fc.constant('merge' as const), from: group, into: group }),
      fc.record({ kind: fc.constant('move' as const), texts: some, to: group }),
      fc.record({ kind: fc.constant('place-part' as const), group, under: group }),
      fc.record({ kind: fc.constant('place-part' as const), group }),
      fc.record({
        ...{ kind: fc.constant('split' as const), group, texts: some },
        ...{ newGroup: fc.constant('n'), name: fc.constant('新') },
      }),
      fc.record({ kind: fc.constant('undo' as const), edit: fc.integer({ min: 1, max: 8 }) }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (contents) => {
        const shown = arranged(...contents);
        const known = new Set(shown.groups.map(({ id }) => id));
        expect(shown.places.every((place) => known.has(place.group))).toBe(true);
        const themes = shown.groups.filter(({ level }) => level === 1);
        expect(themes.reduce((sum, { size }) => sum + size, 0)).toBe(result.places.length);
        expect(themes.flatMap(({ id }) => placesIn(shown, id)).length).toBe(result.places.length);
      }),
    );
  });
});

describe('a newer run', () => {
  /** The same voices under other ids, one theme scattered, and two voices more. */
  const newer: Clustering = smallClustering([
    { id: 'x' },
    { id: 'x-1', parent: 'x', texts: ['a', 'b', 'c', 'new1'] },
    { id: 'x-2', parent: 'x', texts: ['d', 'e'] },
    { id: 'y', texts: ['f', 'g', 'h', 'i', 'new2'] },
    { id: 'w', texts: ['j', 'z'] },
    { id: 'v', texts: ['k'] },
  ]);

  it('takes over the edits whose groups are found again, and says which are not', () => {
    const edits = listed(
      { kind: 'rename', group: 'road', name: '道' },
      { kind: 'rename', group: 'waste', name: 'ごみ' },
      { kind: 'split', group: 'books', texts: ['f'], newGroup: 'n', name: '開館' },
      { kind: 'rename', group: 'n', name: '開館時間' },
      { kind: 'rename', group: 'books', name: '取り消した名' },
      { kind: 'undo', edit: 5 },
      { kind: 'sign-off' },
    );
    const { contents, left } = carryEdits(result, edits, newer);
    expect(contents).toEqual([
      { kind: 'rename', group: 'x', name: '道' },
      { kind: 'split', group: 'y', texts: ['f'], newGroup: 'n', name: '開館' },
      { kind: 'rename', group: 'n', name: '開館時間' },
    ]);
    expect(left).toEqual([{ edit: 2, why: 'group-gone' }]);
  });
});
