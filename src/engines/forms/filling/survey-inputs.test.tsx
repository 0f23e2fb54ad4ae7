import { describe, expect, it } from 'vitest';
import { htmlOf } from '#ui/testing.tsx';
import { checkDefinition } from '../definition/check.ts';
import type { Answers, SimpleAnswer } from '../definition/model.ts';
import { questionnaire } from '../survey.testing.ts';
import { readFormAnswer, shownName } from '../values/form-values.ts';
import { parseAnswer } from '../values/parse.ts';
import { emptyState, type FillState } from './fill-state.ts';
import { sent } from './sent.testing.ts';
import { inputsOfAnswers } from './typed-values.ts';
import { FieldInput } from './views/field-input.tsx';

const checked = checkDefinition(questionnaire);
if (!checked.ok) throw new Error('the questionnaire has faults');
const { fields } = checked.value;

function simple(key: string) {
  const field = fields.find((one) => one.key === key);
  if (!field || field.kind === 'repeat') throw new Error(`no question ${key}`);
  return field;
}

function inputOf(key: string, answers: Answers = {}, more: Partial<FillState> = {}): string {
  const state = { ...emptyState, answers, values: inputsOfAnswers(fields, answers), ...more };
  return htmlOf(<FieldInput field={simple(key)} path={key} state={state} />);
}

const fault = { ja: '選んでください。', en: 'Please choose.' };

describe('the inputs of a survey', () => {
  it.each<[string, SimpleAnswer]>([
    ['living', 4],
    ['living', 'no-opinion'],
    ['services', { roads: 'poor', buses: 'good' }],
    ['priority', ['work', 'care', 'green']],
    ['priority', ['safety']],
    ['ways', ['paper', 'else']],
    ['ways', ['none']],
  ])('of %s send back what is answered', (key, answer) => {
    const raw = readFormAnswer(simple(key), key, sent(inputOf(key, { [key]: answer })));
    expect(parseAnswer(simple(key), raw)).toMatchObject({ ok: true, value: answer });
  });

  it.each(['living', 'services', 'priority', 'ways'])('of %s send nothing untouched', (key) => {
    const raw = readFormAnswer(simple(key), key, sent(inputOf(key)));
    expect(parseAnswer(simple(key), raw)).toMatchObject({ ok: true, value: undefined });
  });

  it('say each point in words, and "no opinion" apart from them', () => {
    const html = inputOf('living');
    expect(html.match(/type="radio"/g)).toHaveLength(6);
    for (const words of ['住みにくい', '住みやすい', 'わからない']) expect(html).toContain(words);
  });

  it('name row and option of each button of a matrix, and show where a row waits', () => {
    const html = inputOf('services', {}, { errors: { 'services.roads': fault } });
    expect(html).toContain(
      'aria-labelledby="field-services.roads-label field-services.roads-0-label"',
    );
    expect(html).toMatch(/id="field-services.roads"[^>]*>.*field-error.*選んでください/s);
    expect(html.match(/field-error/g)).toHaveLength(1);
    expect(html.match(/scope="col"/g)).toHaveLength(3);
  });

  it('ask for three places of a ranking, each a list of its own with its fault', () => {
    const html = inputOf('priority', {}, { errors: { 'priority.2': fault } });
    expect(html.match(/<select/g)).toHaveLength(3);
    expect(html).toContain('id="field-priority.2-error"');
  });

  it('take words for "other" beside its option, and the option alone that excludes all others', () => {
    const html = inputOf('ways', { ways: ['else'], 'ways-other': '回覧板' });
    expect(html).toMatch(
      /name="ways-other"[^>]*value="回覧板"|value="回覧板"[^>]*name="ways-other"/,
    );
    const both = readFormAnswer(simple('ways'), 'ways', { ways: ['none', 'paper'] });
    expect(parseAnswer(simple('ways'), both).ok).toBe(false);
    const emptied = readFormAnswer(simple('ways'), 'ways', { [shownName]: 'ways' });
    expect(emptied).toEqual([]);
  });
});
