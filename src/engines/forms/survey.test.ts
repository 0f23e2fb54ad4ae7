import { describe, expect, it } from 'vitest';
import { evaluate, visible, visibleAnswers } from './conditions/visible.ts';
import { checkDefinition } from './definition/check.ts';
import type { Condition, FormDefinition } from './definition/model.ts';
import { withoutOtherWords } from './definition/other-words.ts';
import { exampleAnswers } from './json-schema/example.ts';
import { proveForm } from './prover/prove.ts';
import { questionnaire } from './survey.testing.ts';
import { checkDraft } from './values/check-draft.ts';
import { parseAnswers } from './values/parse-answers.ts';

const today = '2026-11-23';

function checked(form: unknown): FormDefinition {
  const result = checkDefinition(form);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

const form = checked(questionnaire);
const answers = {
  living: 4,
  services: { roads: 'poor', schools: 'good', buses: 'fair' },
  priority: ['work', 'care'],
  ways: ['paper', 'else'],
  'ways-other': '回覧板',
};

describe('a questionnaire', () => {
  it('holds the words of "other" beside their question, once, as long as the option is there', () => {
    expect(form.fields.map(({ key }) => key).slice(-2)).toEqual(['ways', 'ways-other']);
    expect(form.screens[1]?.items).toEqual([
      { field: 'ways' },
      { field: 'ways-other', when: 'ways-other' },
    ]);
    expect(checked(form)).toEqual(form);
    const closed = withoutOtherWords(form, 'ways');
    expect(closed.fields.some(({ key }) => key === 'ways-other')).toBe(false);
    expect(closed.rules.map(({ name }) => name)).toEqual(['poor-roads']);
    expect(closed.screens[1]?.items).toEqual([{ field: 'ways' }]);
  });

  it('holds them in rows too', () => {
    const inside = checked({
      ...{ screens: [{ ...questionnaire.screens[0], items: [{ field: 'people' }] }] },
      ...{ rules: [], checks: [] },
      fields: [
        {
          ...{ key: 'people', label: { ja: '人', en: 'People' }, required: false, kind: 'repeat' },
          ...{ minRows: 0, maxRows: 3, rowLabel: { ja: '人', en: 'Person' } },
          fields: questionnaire.fields.slice(-1),
        },
      ],
    });
    expect(inside.screens[0]?.items[0]?.items).toEqual([
      { field: 'ways' },
      { field: 'ways-other', when: 'people-ways-other' },
    ]);
    expect(checked(inside)).toEqual(inside);
  });

  it('is answered, and what was typed for "other" counts only while it is chosen', () => {
    expect(parseAnswers(form, answers, today)).toEqual({ answers, typed: {}, errors: {} });
    const without = visibleAnswers(form, { ...answers, ways: ['paper'] }, today);
    expect(Object.keys(without)).not.toContain('ways-other');
  });

  it('names the rows of a matrix that wait, or asks for one only', () => {
    const some = { ...answers, services: { roads: 'good' } };
    expect(Object.keys(parseAnswers(form, some, today).errors)).toEqual([
      'services.schools',
      'services.buses',
    ]);
    const lenient = checked({
      ...form,
      fields: form.fields.map((field) =>
        field.kind === 'matrix' ? { ...field, requires: 'one-row' } : field,
      ),
    });
    expect(checkDraft(lenient, some, today)).toEqual([]);
    const { services, ...none } = answers;
    expect(checkDraft(lenient, none, today)[0]?.errors).toHaveProperty('services');
  });

  it.each<[string, Condition, boolean]>([
    ['a row', { field: 'services.roads', is: 'poor' }, true],
    ['one of several for a row', { field: 'services.buses', oneOf: ['good', 'poor'] }, false],
    ['a row that is answered', { field: 'services.roads', answered: true }, true],
    ['a point', { field: 'living', compare: '>=', value: 4 }, true],
    ['no opinion', { field: 'living', is: 'no-opinion' }, false],
    ['a place in a ranking', { field: 'priority', is: 'care' }, true],
    ['no place in a ranking', { field: 'priority', oneOf: ['green', 'safety'] }, false],
  ])('conditions know %s', (_name, condition, expected) => {
    expect(evaluate(form, condition, answers, today)).toBe(expected);
  });

  it('hides what depends on a row, and takes a hidden matrix for unanswered', () => {
    expect(visible(form, answers, today).shows('why')).toBe(true);
    const good = { ...answers, services: { ...answers.services, roads: 'good' } };
    expect(visible(form, good, today).shows('why')).toBe(false);
  });

  it.each<[string, object, string]>([
    ['12 points', { ...questionnaire.fields[0], max: 12 }, 'fields.0.max'],
    [
      'words for some points only',
      { ...questionnaire.fields[0], labels: { points: [{ ja: '悪い', en: 'bad' }] } },
      'fields.0.max',
    ],
    [
      'a row with a dot',
      { ...questionnaire.fields[1], rows: [{ value: 'a.b', label: { ja: 'あ', en: 'a' } }] },
      'fields.0.rows',
    ],
    [
      'an unknown option alone',
      { ...questionnaire.fields[4], exclusive: ['z'] },
      'fields.0.exclusive',
    ],
  ])('refuses %s', (_name, field, path) => {
    const result = checkDefinition({ fields: [field], screens: [], rules: [], checks: [] });
    expect(result.ok ? [] : Object.keys(result.errors)).toContain(path);
  });

  it('has examples that can be sent and that follow wishes, and nothing wrong with it', () => {
    for (let seed = 1; seed < 30; seed += 1) {
      const want = { 'poor-roads': seed % 2 === 0, 'ways-other': seed % 3 === 0 };
      const example = exampleAnswers(form, seed, { want, today });
      expect(checkDraft(form, example, today)).toEqual([]);
      expect(evaluate(form, { rule: 'poor-roads' }, example, today)).toBe(want['poor-roads']);
    }
    const { findings } = proveForm(form, today);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
