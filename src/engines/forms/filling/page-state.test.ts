import { describe, expect, it } from 'vitest';
import { visible } from '../conditions/visible.ts';
import type { Answers } from '../definition/model.ts';
import type { Draft } from '../drafts/model.ts';
import { checkDraft } from '../values/check-draft.ts';
import { labelOfPath, neighbours, originsOf, screenHref, stepsOf } from './page-state.ts';
import { everyKind } from './testing.ts';

const today = '2026-11-23';
const draftWith = (more: Partial<Draft>): Draft => ({
  ...{ id: 'd', owner: 'sample', subject: 's', formVersionId: 'v', channel: 'web' },
  ...{ representation: { role: 'self' }, context: {}, definition: everyKind, answers: {} },
  ...{ typed: {}, pending: {}, prefilled: {}, createdAt: new Date(0), updatedAt: new Date(0) },
  ...more,
});
const stepStates = (draft: Draft, current?: string) => {
  const { definition, answers, pending } = draft;
  const problems = checkDraft(definition, answers, today, pending);
  return stepsOf(draft, visible(definition, answers, today), problems, current).map(
    ({ state }) => state,
  );
};

describe('the steps', () => {
  it('are done when they are answered without a fault, not before', () => {
    expect(stepStates(draftWith({}), 'home')[1]).toBe('current');
    const done = draftWith({ answers: { household: 3, cares: false } });
    expect(stepStates(done)).toEqual(['todo', 'done', 'todo', 'todo', 'todo', 'todo']);
    const faulty = draftWith({ answers: { household: 3, cares: true } });
    expect(stepStates(faulty)[1]).toBe('todo');
  });

  it('lead from one screen to the next', () => {
    const shown = visible(everyKind, {}, today);
    expect(neighbours(shown, 'home')).toEqual({ previous: 'you', next: 'children' });
    expect(neighbours(shown, 'end').next).toBeUndefined();
  });
});

describe('a screen', () => {
  it('keeps its address apart from those of other pages', () => {
    expect([screenHref('d', 'you'), screenHref('d', 'review')]).toEqual([
      '/apply/d/you',
      '/apply/d/_review',
    ]);
  });
});

describe('the source of an answer', () => {
  const mark = { source: 'profile', value: '昭和60年4月1日' };
  const shown = (birthday: string) =>
    Object.keys(originsOf(draftWith({ answers: { birthday }, prefilled: { birthday: mark } })));

  it('is shown as long as the answer is what the source said', () => {
    expect(shown('1985-04-01')).toEqual(['birthday']);
    expect(shown('1985-04-02')).toEqual([]);
  });
});

describe('the name of a question', () => {
  it('tells the row', () => {
    const answers: Answers = {
      children: [
        { id: 'a', answers: {} },
        { id: 'b', answers: { apart: true } },
      ],
    };
    expect(labelOfPath(everyKind, answers, 'children.b.apart')?.ja).toBe(
      'お子さん 2 別居していますか',
    );
    expect(labelOfPath(everyKind, answers, 'household')?.ja).toBe('世帯の人数');
  });
});
