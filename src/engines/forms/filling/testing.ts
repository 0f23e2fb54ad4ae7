import type { FormDefinition, SimpleField } from '../definition/model.ts';
import type { FormOwner } from '../owner.ts';

const both = (ja: string, en: string) => ({ ja, en, easy: ja });
const basics = (key: string, ja: string, required = false) => ({
  ...{ key, required },
  label: both(ja, key),
});

/** A question of every kind, also in rows, with a condition in the form and one in the row. */
export const everyKind: FormDefinition = {
  fields: [
    {
      ...basics('name', '氏名', true),
      ...{ kind: 'name', question: 'person.name', prefill: { sources: ['profile', 'earlier'] } },
    },
    {
      ...basics('birthday', '生年月日', true),
      ...{ kind: 'date', question: 'person.birthday' },
      prefill: { sources: ['profile'], locked: true },
    },
    {
      ...basics('address', '住所', true),
      ...{ kind: 'address', question: 'person.address', prefill: { sources: ['profile'] } },
    },
    { ...basics('phone', '電話番号', true), kind: 'phone', question: 'person.phone' },
    { ...basics('email', 'メールアドレス'), kind: 'email' },
    { ...basics('postcode', '別の郵便番号'), kind: 'postcode' },
    {
      ...basics('household', '世帯の人数', true),
      kind: 'number',
      min: 1,
      unit: both('人', ' people'),
    },
    { ...basics('income', '前年の所得'), kind: 'money' },
    { ...basics('cares', '介護をしていますか', true), kind: 'yes-no' },
    {
      ...basics('carehours', '介護の時間（1日）', true),
      kind: 'number',
      unit: both('時間', ' hours'),
    },
    {
      ...basics('way', '受け取り方法', true),
      kind: 'choice',
      options: [
        { value: 'post', label: both('郵送', 'By post') },
        { value: 'counter', label: both('窓口', 'At the counter') },
      ],
    },
    {
      ...basics('topics', '知りたいこと'),
      kind: 'choices',
      options: [
        { value: 'money', label: both('手当', 'Allowances') },
        { value: 'nursery', label: both('保育', 'Nurseries') },
      ],
    },
    { ...basics('reason', '理由'), kind: 'long-text', maxLength: 500 },
    { ...basics('shop', '屋号（カナ）'), kind: 'text', width: 'kana', maxLength: 20 },
    { ...basics('account', '振込先の口座'), kind: 'bank-account' },
    { ...basics('photos', '写真'), kind: 'file', maxFiles: 2 },
    { ...basics('place', '場所'), kind: 'map-point' },
    {
      ...basics('children', 'お子さん', true),
      kind: 'repeat',
      rowLabel: both('お子さん', 'Child'),
      minRows: 1,
      maxRows: 3,
      fields: [
        { ...basics('name', 'お子さんの氏名', true), kind: 'name' },
        { ...basics('apart', '別居していますか', true), kind: 'yes-no' },
        { ...basics('home', 'お子さんの住所', true), kind: 'address' },
        { ...basics('paper', '証明書'), kind: 'file' },
      ] satisfies SimpleField[],
    },
    {
      ...basics('consent', '課税情報の確認', true),
      ...{
        kind: 'consent',
        statement: both(
          '市が課税情報を確認することに同意します。',
          'The city may look at my tax records.',
        ),
      },
    },
    {
      ...basics('truth', '申告', true),
      ...{
        kind: 'declaration',
        statement: both('内容に相違ありません。', 'What I wrote is true.'),
      },
    },
  ],
  screens: [
    {
      id: 'you',
      title: both('申請する人', 'About you'),
      items: ['name', 'birthday', 'address', 'phone', 'email'].map((field) => ({ field })),
    },
    {
      id: 'home',
      title: both('世帯', 'Your household'),
      items: [
        { field: 'household' },
        { field: 'income' },
        { field: 'cares' },
        { field: 'carehours', when: 'cares' },
        { field: 'postcode' },
      ],
    },
    {
      id: 'children',
      title: both('お子さん', 'Your children'),
      items: [
        {
          field: 'children',
          items: [
            { field: 'name' },
            { field: 'apart' },
            { field: 'home', when: 'apart' },
            { field: 'paper' },
          ],
        },
      ],
    },
    {
      id: 'payment',
      title: both('振込先と書類', 'Payment and papers'),
      items: ['account', 'photos', 'place', 'way', 'topics', 'reason', 'shop'].map((field) => ({
        field,
      })),
    },
    {
      id: 'end',
      title: both('同意と申告', 'Consent'),
      items: [{ field: 'consent' }, { field: 'truth' }],
    },
  ],
  rules: [
    {
      name: 'cares',
      label: both('介護をしている', 'Cares for somebody'),
      condition: { field: 'cares', is: true },
    },
    {
      name: 'apart',
      label: both('別居している', 'Lives apart'),
      condition: { field: 'children.apart', is: true },
    },
  ],
  checks: [],
};

/** An owner that leads to a receipt page of its own, for tests and for trying the pages. */
export const sampleOwner: FormOwner = {
  owner: 'sample',
  describe: async () => ({
    title: both('見本の申請', 'Sample application'),
    breadcrumbs: [{ label: both('手続き', 'Procedures'), href: '/procedures' }],
    contact: { section: both('子育て支援課', 'Child support section'), telephone: '026-248-9026' },
    backHref: '/procedures/sample',
  }),
  names: async (_unit, subjects) =>
    new Map(subjects.map((subject) => [subject, both('見本の申請', 'Sample application')])),
  submitted: async (_unit, _actor, { id }) => ({
    href: `/applications/${id}`,
    cookie: { name: 'tomoni_receipt', value: 'secret' },
    answer: { receipt: id },
  }),
};
