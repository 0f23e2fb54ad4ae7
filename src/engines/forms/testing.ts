import type { Text } from '#platform/i18n/text.ts';
import type { Field, FormDefinition, Screen, SimpleField } from './definition/model.ts';

/** Words for tests: the same in every language. */
export const said = (word: string): Text => ({ ja: word, en: word });

const of = (key: string, required = false) => ({ key, label: said(key), required });
const options = ['a', 'b', 'c'].map((value) => ({ value, label: said(value) }));

/** One field of every kind that is not a repeat. */
export const simpleFields: readonly SimpleField[] = [
  { ...of('text', true), kind: 'text', maxLength: 40 },
  { ...of('kana'), kind: 'text', width: 'kana' },
  { ...of('code'), kind: 'text', width: 'half' },
  { ...of('story'), kind: 'long-text', maxLength: 300 },
  { ...of('person', true), kind: 'name' },
  { ...of('birth', true), kind: 'date', latest: { today: {} } },
  { ...of('until'), kind: 'date', earliest: { field: 'birth' } },
  { ...of('zip'), kind: 'postcode' },
  { ...of('home', true), kind: 'address' },
  { ...of('tel'), kind: 'phone' },
  { ...of('mail', true), kind: 'email' },
  { ...of('count'), kind: 'number', min: 0, max: 20 },
  { ...of('share'), kind: 'number', decimals: 2 },
  { ...of('income'), kind: 'money', min: 0 },
  { ...of('owner', true), kind: 'yes-no' },
  { ...of('one', true), kind: 'choice', options },
  { ...of('some'), kind: 'choices', options, max: 2 },
  { ...of('any'), kind: 'choices', options, exclusive: ['c'] },
  { ...of('mood', true), kind: 'scale', min: 1, max: 5, noOpinion: said('none') },
  {
    ...{ ...of('views', true), kind: 'matrix', options },
    rows: ['staff', 'place'].map((value) => ({ value, label: said(value) })),
  },
  { ...of('best'), kind: 'ranking', options, top: 2 },
  { ...of('proof'), kind: 'file', maxFiles: 2 },
  { ...of('account'), kind: 'bank-account' },
  { ...of('agree', true), kind: 'consent', statement: said('agree') },
  { ...of('true'), kind: 'declaration', statement: said('true') },
  { ...of('spot'), kind: 'map-point' },
];

const children: Field = {
  ...of('children'),
  kind: 'repeat',
  minRows: 0,
  maxRows: 4,
  rowLabel: said('child'),
  fields: [
    { ...of('name', true), kind: 'name' },
    { ...of('birth', true), kind: 'date', latest: { today: {} } },
    { ...of('apart'), kind: 'yes-no' },
    { ...of('where', true), kind: 'address' },
    { ...of('paper'), kind: 'file', maxFiles: 1 },
  ],
};

const screens: readonly Screen[] = [
  {
    id: 'all',
    title: said('all'),
    items: simpleFields.map(({ key }) =>
      key === 'account' ? { field: key, when: 'is-owner' } : { field: key },
    ),
  },
  {
    id: 'family',
    title: said('family'),
    when: 'is-adult',
    items: [
      {
        field: 'children',
        items: [
          { field: 'name' },
          { field: 'birth' },
          { field: 'apart' },
          { field: 'where', when: 'lives-apart' },
          { field: 'paper' },
        ],
      },
    ],
  },
];

/** A form with every kind of field, conditions on top and in rows, and a check. */
export const everyKind: FormDefinition = {
  fields: [...simpleFields, children],
  screens,
  rules: [
    { name: 'is-owner', label: said('is-owner'), condition: { field: 'owner', is: true } },
    {
      name: 'is-adult',
      label: said('is-adult'),
      condition: { field: 'birth', compare: '<=', day: { today: { years: -18 } } },
    },
    {
      name: 'lives-apart',
      label: said('lives-apart'),
      condition: { field: 'children.apart', is: true },
    },
    {
      name: 'too-rich',
      label: said('too-rich'),
      condition: { field: 'income', compare: '>', value: 10_000_000 },
    },
  ],
  checks: [{ rule: 'too-rich', field: 'income', message: said('too-rich') }],
};

/** A form of so many fields and rules, each rule reading the field before; for figures. */
export function largeForm(fields: number, rules: number): FormDefinition {
  const keys = Array.from({ length: fields }, (_, index) => `f${index}`);
  const each = Math.max(1, Math.floor(fields / rules));
  const ruleOf = (index: number) =>
    index > 0 && index % each === 0 && index / each <= rules ? `r${index / each}` : undefined;
  return {
    fields: keys.map((key, index) =>
      index % 3 === 0
        ? { ...of(key, true), kind: 'choice', options }
        : index % 3 === 1
          ? { ...of(key, true), kind: 'text' }
          : { ...of(key), kind: 'date', latest: { today: {} } },
    ),
    screens: Array.from({ length: Math.ceil(fields / 10) }, (_, page) => ({
      id: `s${page}`,
      title: said(`s${page}`),
      items: keys.slice(page * 10, page * 10 + 10).map((key, place) => {
        const when = ruleOf(page * 10 + place);
        return when === undefined ? { field: key } : { field: key, when };
      }),
    })),
    rules: Array.from({ length: rules }, (_, index) => ({
      name: `r${index + 1}`,
      label: said(`r${index + 1}`),
      condition: {
        any: [
          { field: `f${index * each}`, answered: true },
          { not: { field: `f${Math.max(0, index * each - 3)}`, is: 'a' } },
          ...(index > 0 ? [{ rule: `r${index}` }] : []),
        ],
      },
    })),
    checks: [],
  };
}
