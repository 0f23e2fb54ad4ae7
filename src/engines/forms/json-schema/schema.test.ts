import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from '#platform/files/media-type.ts';
import { evaluate } from '../conditions/visible.ts';
import type { FormDefinition } from '../definition/model.ts';
import { everyKind, largeForm, said } from '../testing.ts';
import { checkDraft } from '../values/check-draft.ts';
import { exampleAnswers } from './example.ts';
import { sampleName } from './sample-files.ts';
import { formJsonSchema } from './schema.ts';

const today = '2026-04-01';

describe('examples', () => {
  it('are valid, the same for the same seed, different for others', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const answers = exampleAnswers(everyKind, seed, { today });
      expect(checkDraft(everyKind, answers, today)).toEqual([]);
      expect(exampleAnswers(everyKind, seed, { today })).toEqual(answers);
    }
    expect(exampleAnswers(everyKind, 1, { today })).not.toEqual(
      exampleAnswers(everyKind, 2, { today }),
    );
  });

  it.each([
    ['is-owner', true],
    ['is-owner', false],
    ['is-adult', true],
    ['is-adult', false],
    ['lives-apart', true],
    ['lives-apart', false],
  ])('meet a wish: %s is %s', (rule, hold) => {
    const answers = exampleAnswers(everyKind, 7, { want: { [rule]: hold }, today });
    expect(evaluate(everyKind, { rule }, answers, today)).toBe(hold);
    expect(checkDraft(everyKind, answers, today)).toEqual([]);
  });

  it('answer a large form', () => {
    const form = largeForm(700, 200);
    expect(checkDraft(form, exampleAnswers(form, 3, { today }), today)).toEqual([]);
  });

  it.each(['application/pdf', 'image/png', 'image/jpeg', 'image/gif', 'text/csv', 'text/plain'])(
    'have a file that is %s',
    async (type) => {
      const { name, content, mediaType } = sampleName([type]);
      expect(mediaType).toBe(type);
      expect(await mediaTypeOf(Buffer.from(content, 'base64'), name)).toBe(type);
    },
  );
});

const conditional: FormDefinition = {
  fields: [
    {
      key: 'kind',
      label: said('kind'),
      required: true,
      kind: 'choice',
      options: [{ value: 'dog', label: { ja: '犬', en: 'Dog' } }],
    },
    { key: 'breed', label: said('breed'), required: true, kind: 'text' },
    { key: 'age', label: said('age'), required: true, kind: 'number', min: 0 },
  ],
  screens: [
    {
      id: 's',
      title: said('s'),
      items: [{ field: 'kind' }, { field: 'breed', when: 'dog' }, { field: 'age', when: 'old' }],
    },
  ],
  rules: [
    { name: 'dog', label: said('a dog'), condition: { field: 'kind', is: 'dog' } },
    { name: 'old', label: said('an old one'), condition: { not: { rule: 'dog' } } },
  ],
  checks: [],
};

describe('the JSON Schema', () => {
  it('says what is asked, and when as far as it can', () => {
    expect(formJsonSchema(conditional, 'en', today)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: ['kind'],
      properties: {
        kind: { title: 'kind', enum: ['dog'], oneOf: [{ const: 'dog', title: 'Dog' }] },
        breed: { type: 'string', description: 'Asked when: a dog.' },
        age: { type: 'integer', minimum: 0, description: 'Asked when: an old one.' },
      },
      additionalProperties: false,
    });
    const [rule] = formJsonSchema(conditional, 'en', today).allOf as [object];
    expect(Object.entries(rule)).toEqual([
      ['if', { allOf: [{ properties: { kind: { enum: ['dog'] } }, required: ['kind'] }] }],
      ['then', { required: ['breed'] }],
    ]);
  });

  it('has an example with its files in it', () => {
    const [example] = formJsonSchema(everyKind, 'ja', today).examples as [Record<string, unknown>];
    expect(example.proof).toEqual([{ name: 'mihon.pdf', content: expect.any(String) }]);
    expect(example.person).toMatchObject({ given: expect.any(String) });
  });
});
