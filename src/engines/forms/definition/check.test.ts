import { describe, expect, it } from 'vitest';
import { everyKind, largeForm, said } from '../testing.ts';
import { checkDefinition } from './check.ts';
import type { FormDefinition } from './model.ts';

const field = (key: string, more: object = {}) => ({
  ...{ key, label: said(key), required: false, kind: 'text' },
  ...more,
});
const rule = (name: string, condition: object) => ({ name, label: said(name), condition });
const form = (parts: object): object => ({
  fields: [field('a'), field('b', { kind: 'date' })],
  screens: [{ id: 's', title: said('s'), items: [{ field: 'a' }, { field: 'b' }] }],
  rules: [],
  checks: [],
  ...parts,
});
const option = { value: 'x', label: said('x') };
const repeat = field('r', {
  kind: 'repeat',
  fields: [field('name'), field('day', { kind: 'date', latest: { field: 'r.name' } })],
  minRows: 3,
  maxRows: 2,
  rowLabel: said('r'),
});
const screen = (id: string, items: object[], more: object = {}) => ({
  ...{ id, title: said(id), items },
  ...more,
});

describe('checking a definition', () => {
  it('takes a form with everything in it, as it is', () => {
    const checked = checkDefinition(JSON.parse(JSON.stringify(everyKind)));
    expect(checked).toEqual({ ok: true, value: everyKind });
    expect(checkDefinition(largeForm(700, 200)).ok).toBe(true);
  });

  it.each<[string, unknown, string]>([
    ['no object', null, 'form'],
    ['no label', form({ fields: [{ ...field('a'), label: { ja: 'あ' } }] }), 'fields.0.label.en'],
    ['a key with a dot', form({ fields: [field('a.b')] }), 'fields.0.key'],
    ['a key that every object has', form({ fields: [field('constructor')] }), 'fields.0.key'],
    ['an unknown kind', form({ fields: [field('a', { kind: 'song' })] }), 'fields.0.kind'],
    [
      'no option',
      form({ fields: [field('a', { kind: 'choice', options: [] })] }),
      'fields.0.options',
    ],
    [
      'the same option twice',
      form({ fields: [field('a', { kind: 'choice', options: [option, option] })] }),
      'fields.0.options',
    ],
    ['the same key twice', form({ fields: [field('a'), field('a')] }), 'fields.1.key'],
    [
      'crossed limits',
      form({ fields: [field('a', { kind: 'number', min: 2, max: 1 })] }),
      'fields.0.min',
    ],
    ['crossed rows', form({ fields: [repeat] }), 'fields.0.min'],
    ['a limit that is no day', form({ fields: [repeat] }), 'fields.0.fields.1'],
    [
      'an unknown field on a screen',
      form({ screens: [screen('s', [{ field: 'z' }])] }),
      'screens.0.items.0.field',
    ],
    [
      'a field on two screens',
      form({ screens: [screen('s', [{ field: 'a' }]), screen('t', [{ field: 'a' }])] }),
      'screens.1.items.0.field',
    ],
    ['a screen id twice', form({ screens: [screen('s', []), screen('s', [])] }), 'screens.1.id'],
    ['an unknown rule', form({ screens: [screen('s', [], { when: 'z' })] }), 'screens.0.when'],
    [
      'fields inside no repeat',
      form({ screens: [screen('s', [{ field: 'a', items: [] }])] }),
      'screens.0.items.0.items',
    ],
    ['a condition of no shape', form({ rules: [rule('r', { field: 'a' })] }), 'rules.0.condition'],
    [
      'a condition over an unknown field',
      form({ rules: [rule('r', { not: { field: 'z', is: 'x' } })] }),
      'rules.0.condition',
    ],
    [
      'a number compared with text',
      form({ rules: [rule('r', { field: 'a', compare: '<', value: 1 })] }),
      'rules.0.condition',
    ],
    [
      'rows of no repeat',
      form({ rules: [rule('r', { rows: 'a', compare: '<', value: 1 })] }),
      'rules.0.condition',
    ],
    [
      'an unknown option',
      form({
        fields: [field('a', { kind: 'choice', options: [option] }), field('b')],
        rules: [rule('r', { field: 'a', is: 'y' })],
      }),
      'rules.0.condition',
    ],
    [
      'rules in a circle',
      form({ rules: [rule('r', { rule: 'q' }), rule('q', { not: { rule: 'r' } })] }),
      'rules.0.condition',
    ],
    [
      'a rule that hides what it reads',
      form({
        screens: [screen('s', [{ field: 'a', when: 'r' }])],
        rules: [rule('r', { field: 'a', answered: true })],
      }),
      'rules.0.condition',
    ],
    [
      'a check of an unknown rule',
      form({ checks: [{ rule: 'z', field: 'a', message: said('m') }] }),
      'checks.0.rule',
    ],
    [
      'a check of an unknown field',
      form({
        rules: [rule('r', { all: [] })],
        checks: [{ rule: 'r', field: 'z.a', message: said('m') }],
      }),
      'checks.0.field',
    ],
  ])('refuses %s and says where', (_name, raw, path) => {
    const checked = checkDefinition(raw);
    if (checked.ok) throw new Error('it was taken');
    expect(Object.keys(checked.errors)).toContain(path);
    expect(checked.errors[path]?.ja).not.toBe('');
  });

  it('names the way of a circle', () => {
    const checked = checkDefinition(
      form({ rules: [rule('r', { rule: 'q' }), rule('q', { rule: 'r' })] }),
    );
    expect(checked).toMatchObject({
      errors: { 'rules.0.condition': { en: expect.stringContaining('r → q → r') } },
    });
  });

  it('gives a definition that nobody can mistake for another', () => {
    const definition: FormDefinition = everyKind;
    const checked = checkDefinition({ ...definition, extra: 1 });
    expect(checked.ok && 'extra' in checked.value).toBe(false);
  });
});
