import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../definition/model.ts';
import { compareVersions, movedAmong } from './compare.ts';

const text = (ja: string) => ({ ja, en: ja });

const before: FormDefinition = {
  fields: [
    { key: 'name', label: text('氏名'), required: true, kind: 'name' },
    {
      ...{ key: 'home', label: text('住まい'), required: true, kind: 'choice' },
      options: [
        { value: 'own', label: text('持ち家') },
        { value: 'rent', label: text('賃貸') },
      ],
    },
    { key: 'rent', label: text('家賃'), required: true, kind: 'money' },
  ],
  screens: [
    { id: 'a', title: text('あなた'), items: [{ field: 'name' }] },
    {
      id: 'b',
      title: text('住まい'),
      items: [{ field: 'home' }, { field: 'rent', when: 'rents' }],
    },
    { id: 'c', title: text('最後'), items: [] },
  ],
  rules: [{ name: 'rents', label: text('賃貸の方'), condition: { field: 'home', is: 'rent' } }],
  checks: [],
};

describe('two versions of a form', () => {
  it('differ in nothing when they are the same', () => {
    expect(compareVersions(before, structuredClone(before))).toEqual([]);
  });

  it('differ in what was added, removed, moved and reworded, in words', () => {
    const [a, b, c] = before.screens;
    if (!a || !b || !c) throw new Error('three screens');
    const after: FormDefinition = {
      ...before,
      fields: [
        { key: 'name', label: text('お名前'), required: false, kind: 'name' },
        ...before.fields.slice(1, 2),
        { key: 'phone', label: text('電話'), required: true, kind: 'phone' },
      ],
      screens: [a, c, { ...b, items: [{ field: 'home' }] }],
      rules: [
        {
          name: 'rents',
          label: text('賃貸の方'),
          condition: { not: { field: 'home', is: 'own' } },
        },
      ],
    };
    const said = compareVersions(before, after).map(
      ({ kind, label, what, before: was, after: is }) =>
        [kind, label.ja, what.ja, was?.ja, is?.ja].filter(Boolean).join(' '),
    );
    expect(said).toEqual([
      'moved 住まい 画面',
      'changed 住まい 聞くことと順番 住まい、家賃 住まい',
      'removed 家賃 項目',
      'changed お名前 名前 氏名 お名前',
      'changed お名前 必須か任意か 必須 任意',
      'added 電話 項目',
      'changed 賃貸の方 条件の内容 「住まい」が「賃貸」 （「住まい」が「持ち家」）ではない',
    ]);
  });

  it('calls moved as few as possible', () => {
    expect([...movedAmong(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])]).toEqual(['d']);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50)), (list) => {
        const ids = list.map(String);
        const sorted = list.toSorted((a, b) => a - b).map(String);
        const moved = movedAmong(ids, sorted);
        const kept = (from: string[]) => from.filter((id) => !moved.has(id));
        expect(kept(ids)).toEqual(kept(sorted));
        expect(movedAmong(ids, ids).size).toBe(0);
      }),
    );
  });
});
