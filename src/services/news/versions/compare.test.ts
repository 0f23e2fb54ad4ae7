import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleContent } from '../testing.ts';
import { compareBodies, compareContents, compareText } from './compare.ts';

const side = (kind: 'added' | 'removed', runs: ReturnType<typeof compareText>): string =>
  runs
    .filter((run) => run.kind === 'same' || run.kind === kind)
    .map(({ text }) => text)
    .join('');

describe('the difference of two texts', () => {
  it('holds both texts, letter for letter', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = compareText(before, after);
        expect(side('removed', runs)).toBe(before);
        expect(side('added', runs)).toBe(after);
      }),
    );
  });

  it('keeps Latin words and figures whole', () => {
    expect(compareText('開始は9時です', '開始は10時です')).toEqual([
      { kind: 'same', text: '開始は' },
      { kind: 'removed', text: '9' },
      { kind: 'added', text: '10' },
      { kind: 'same', text: '時です' },
    ]);
  });

  it('tells a changed block from a new one', () => {
    const before = '<p>朝9時に始めます。</p><p>雨の日は中止です。</p>';
    const after = '<p>朝10時に始めます。</p><p>持ち物は軍手です。</p><p>雨の日は中止です。</p>';
    expect(compareBodies(before, after).map(({ kind }) => kind)).toEqual([
      'changed',
      'added',
      'same',
    ]);
  });

  it('names the fields that differ, and no other', () => {
    const before = sampleContent();
    const after = { ...before, title: { ...before.title, ja: '題名' }, topics: ['tax'] };
    const changed = compareContents(before, after).map(({ field }) => field);
    expect(changed).toEqual(['title', 'topics']);
    expect(compareContents(before, before)).toEqual([]);
  });
});
