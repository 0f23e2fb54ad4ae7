import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '#engines/forms/contract.ts';
import { readPdf } from '#ui/pdf/testing.ts';
import { paperQuestions, readSheet } from './answer-codes.ts';
import { questionnairePdf } from './questionnaire-pdf.ts';
import { differences } from './rules.ts';

const text = (ja: string) => ({ ja, en: ja });
const options = ['a', 'b', 'c'].map((value) => ({ value, label: text(value) }));
const basics = { required: true, label: text('質問') };
const definition: FormDefinition = {
  fields: [
    { ...basics, key: 'one', kind: 'choice', options },
    { ...basics, key: 'many', kind: 'choices', options },
    { ...basics, key: 'like', kind: 'yes-no' },
    { ...basics, key: 'scale', kind: 'scale', min: 1, max: 5, noOpinion: text('わからない') },
    { ...basics, key: 'table', kind: 'matrix', rows: options, options },
    { ...basics, key: 'order', kind: 'ranking', options, top: 2 },
    { ...basics, key: 'words', kind: 'long-text' },
  ],
  screens: [
    {
      id: 'all',
      title: text('質問'),
      items: ['one', 'many', 'like', 'scale', 'table', 'order', 'words'].map((field) => ({
        field,
      })),
    },
  ],
  rules: [],
  checks: [],
};
const questions = paperQuestions(definition);

describe('what was typed from paper', () => {
  it.each([
    ['one', '2', 'b'],
    ['one', '２', 'b'],
    ['many', '1,3', ['a', 'c']],
    ['many', '13', ['a', 'c']],
    ['like', '2', false],
    ['scale', '5', 5],
    ['scale', '6', 'no-opinion'],
    ['table', '1-3', { a: 'a', c: 'c' }],
    ['order', '31', ['c', 'a']],
    ['words', 'バスを増やして', 'バスを増やして'],
  ])('%s %s', (key, typed, answer) => {
    expect(readSheet(questions, { [key]: typed })).toEqual({
      answers: { [key]: answer },
      errors: {},
    });
  });

  it.each([
    ['one', '4'],
    ['one', '12'],
    ['many', '1,9'],
    ['scale', '7'],
    ['table', '12'],
    ['order', '11'],
  ])('is refused: %s %s', (key, typed) => {
    const { answers, errors } = readSheet(questions, { [key]: typed });
    expect([Object.keys(answers), Object.keys(errors)]).toEqual([[], [key]]);
  });

  it('may leave out what the web requires', () => {
    expect(readSheet(questions, { one: '1', many: '' }).errors).toEqual({});
  });
});

it('finds where two people read a paper differently, but not spaces', () => {
  const first = { one: 'a', many: ['a'], words: 'バスを 増やして', table: { a: 'a', b: 'b' } };
  const second = { one: 'b', words: 'バスを増やして', table: { b: 'b', a: 'a' } };
  expect(differences(questions, first, second).map(({ field }) => field.key)).toEqual([
    'one',
    'many',
  ]);
});

it('prints each option with the number that is typed in', async () => {
  const bytes = await questionnairePdf({
    ...{ title: text('市民アンケート'), town: text('須坂市'), why: text('計画のため'), definition },
    ...{ language: 'ja', href: 'https://town.example/surveys/x' },
  });
  const pages = JSON.stringify(readPdf(bytes));
  for (const words of ['問7', '1．a', '6．わからない', '2番目']) expect(pages).toContain(words);
});
