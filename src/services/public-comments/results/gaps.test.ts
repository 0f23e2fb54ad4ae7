import { describe, expect, it } from 'vitest';
import { answerOf, commentsByRows } from './answers.ts';
import { type Draft, gapsOf } from './gaps.ts';
import type { FiledRow } from './queries.ts';

const row = (more: Partial<FiledRow> = {}): FiledRow => ({
  ...{ town: '202070', id: 'r1', callId: 'c', position: 1, number: 1, revision: 1 },
  ...{ section: '', summary: '書類を減らしてほしい。', view: '1枚にします。', before: '' },
  ...{ after: '原則1枚とします。', reflection: 'reflected', commentIds: ['a'] },
  ...more,
});

const draft = (more: Partial<Draft> = {}): Draft => ({
  ...{ rows: [row()], unfiled: [], people: [], conclusion: 'changed', personal: () => false },
  ...more,
});

const hanako = { name: '見本 花子', address: '須坂市大字須坂1番地', email: 'hanako@example.jp' };

describe('a table is not complete', () => {
  it.each<[string, Partial<Draft>, string[]]>([
    ['with everything', {}, []],
    ['without a comment at all', { rows: [] }, []],
    ['with a comment in no row', { unfiled: [3, 7] }, ['without-row 3,7']],
    ['with an empty row', { rows: [row({ commentIds: [] })] }, ['without-comment 1']],
    ['without a summary', { rows: [row({ summary: '' })] }, ['without-summary 1']],
    ['without an answer', { rows: [row({ view: '' })] }, ['without-view 1']],
    [
      'without a word on the draft',
      { rows: [row({ reflection: null })] },
      ['without-reflection 1'],
    ],
    ['taken up without new words', { rows: [row({ after: '' })] }, ['without-change 1']],
    ['kept in mind, no new words', { rows: [row({ after: '', reflection: 'reference' })] }, []],
    ['without a decision', { conclusion: null }, ['without-conclusion ']],
    [
      'with a name, however it is spaced',
      { rows: [row({ view: '見本　花子様のご意見です。' })], people: [hanako] },
      ['personal 1'],
    ],
    [
      'with a mail in the changed words',
      { rows: [row({ after: 'Hanako@example.jp' })], people: [hanako] },
      ['personal 1'],
    ],
    [
      'with a number by its form',
      { personal: (text: string) => text.includes('書類') },
      ['personal 1'],
    ],
    ['with a name of one letter', { people: [{ name: '書', address: '', email: '' }] }, []],
  ])('%s', (_name, more, expected) => {
    expect(gapsOf(draft(more)).map(({ kind, numbers }) => `${kind} ${numbers}`)).toEqual(expected);
  });
});

describe('the answer to a comment', () => {
  const one = { ...row(), number: 1, reflection: 'reflected', commentIds: ['a', 'b'] } as const;
  const two = { ...row(), number: 2, reflection: 'outside', commentIds: ['b'] } as const;

  it('is its rows: those of the same rows together, each comment once', () => {
    const groups = commentsByRows([one, two]);
    expect(groups.map(({ rows, commentIds }) => [rows.length, commentIds])).toEqual([
      [1, ['a']],
      [2, ['b']],
    ]);
  });

  it('says partly when one of two rows was taken up, and the reason of each', () => {
    const answer = answerOf([one, two]);
    expect(answer.outcome).toBe('partly');
    expect(answer.text).toContain('No.2');
    expect(answer.reason).toMatch(/No\.1：反映した[\s\S]*No\.2：対象外/);
  });
});
