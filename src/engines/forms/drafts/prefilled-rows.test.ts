import { describe, expect, it } from 'vitest';
import type { Answers, RepeatField } from '../definition/model.ts';
import type { Draft, PrefillMark } from './model.ts';
import { openRows } from './prefilled-rows.ts';

const label = { ja: 'お子さん', en: 'Children' };
const repeat: RepeatField = {
  ...{ key: 'children', label, required: false, kind: 'repeat', rowLabel: label },
  ...{ minRows: 1, maxRows: 2, fields: [{ key: 'name', label, required: true, kind: 'text' }] },
};
const draft = (answers: Answers, pending: Draft['pending'] = {}) =>
  ({
    ...{ definition: { fields: [repeat], screens: [], rules: [], checks: [] } },
    ...{ answers, pending, typed: {}, prefilled: {} },
  }) as unknown as Draft;
const mark = (...names: string[]): PrefillMark => ({
  source: 'register',
  value: names.map((name) => ({ name })),
});
const empty = { id: 'row-1', answers: {} };

describe('rows that a source knows', () => {
  it('open with ids of their own, a mark for each answer; the first row keeps its id', () => {
    const { answers, marks } = openRows(draft({ children: [empty] }), {
      children: mark('太郎', '花子'),
    });
    const [first, second] = answers.children as readonly { readonly id: string }[];
    expect([first?.id, second?.id]).toEqual(['row-1', expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    expect(marks).toEqual({
      'children.row-1.name': { source: 'register', value: '太郎' },
      [`children.${second?.id}.name`]: { source: 'register', value: '花子' },
    });
  });

  it('are never more than the form takes', () => {
    const { answers } = openRows(draft({}), { children: mark('一', '二', '三') });
    expect(answers.children).toHaveLength(2);
  });

  it.each([
    ['somebody wrote in a row', draft({ children: [{ id: 'row-1', answers: { name: '次郎' } }] })],
    ['somebody began to write', draft({ children: [empty] }, { 'children.row-1.name': '?' })],
  ])('leave everything as it is where %s', (_case, written) => {
    expect(openRows(written, { children: mark('太郎') })).toEqual({
      answers: written.answers,
      marks: {},
    });
  });

  it('may be none, or something that is no row at all', () => {
    for (const value of [[], 'three', [1, null]]) {
      const { answers, marks } = openRows(draft({ children: [empty] }), {
        children: { source: 'register', value },
      });
      expect([answers, marks]).toEqual([{ children: [empty] }, {}]);
    }
  });
});
