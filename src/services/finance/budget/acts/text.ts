import type { Text } from '#platform/i18n/text.ts';

export const actFormNames = ['supplement', 'transfer', 'reserve', 'carry-over'] as const;
export type ActFormName = (typeof actFormNames)[number];

export const actFormTexts: Readonly<
  Record<ActFormName, { readonly title: Text; readonly lead: Text; readonly button: Text }>
> = {
  supplement: {
    title: { ja: '補正予算を記録する', en: 'Record a supplement' },
    lead: {
      ja: '議会が議決した補正を、事業ごとの表で取り込みます。減額は△または-を付けます。',
      en: 'Imports what the council voted, project by project. Cuts bear △ or -.',
    },
    button: { ja: '補正予算を記録する', en: 'Record the supplement' },
  },
  transfer: {
    title: { ja: '流用を記録する', en: 'Record a transfer' },
    lead: {
      ja: '同じ款の事業の間で、一般財源を動かします。款の異なる事業へは動かせません（地方自治法220条2項）。',
      en: 'Moves general funds between projects of one purpose (款), as art. 220-2 allows.',
    },
    button: { ja: '流用を記録する', en: 'Record the transfer' },
  },
  reserve: {
    title: { ja: '予備費の充用を記録する', en: 'Record a use of the reserve' },
    lead: {
      ja: '予備費から、思いがけない支出が必要になった事業へ移します。',
      en: 'Moves money from the reserve to a project that needs it unexpectedly.',
    },
    button: { ja: '充用を記録する', en: 'Record it' },
  },
  'carry-over': {
    title: { ja: '繰越しを記録する', en: 'Record a carry-over' },
    lead: {
      ja: '年度内に終わらない事業の予算を、翌年度へ回します（繰越明許費）。',
      en: 'Moves what cannot be finished within the year into the next.',
    },
    button: { ja: '繰越しを記録する', en: 'Record the carry-over' },
  },
};

export const actTexts = {
  title: (year: number): Text => ({
    ja: `${year}年度の予算：補正と流用`,
    en: `Budget of FY${year}: supplements and transfers`,
  }),
  lead: {
    ja: '成立したあとの予算の動きを、古い順に並べています。記録は消せません。直すときは、反対の動きを記録します。',
    en: 'What changed the budget after its adoption. Records stay; a correction is another act.',
  },
  list: { ja: '予算の動き', en: 'Acts' },
  none: { ja: 'この年度の予算はまだ成立していません。', en: 'The budget is not adopted yet.' },
  noneHint: {
    ja: '成立を記録すると、補正や流用を記録できるようになります。',
    en: 'Supplements and transfers can be recorded after the adoption.',
  },
  kind: { ja: '種類', en: 'Kind' },
  what: { ja: '内容', en: 'What' },
  lines: { ja: '動いた事業（千円）', en: 'Projects (1,000 yen)' },
  projects: (count: number): Text => ({ ja: `${count}事業`, en: `${count} projects` }),
  sum: { ja: '予算の増減（千円）', en: 'Change (1,000 yen)' },
  record: { ja: '記録する', en: 'Record' },
  recorded: { ja: '記録しました', en: 'Recorded' },
  number: { ja: '補正の号', en: 'Number' },
  day: { ja: '決まった日', en: 'Day of the decision' },
  voteDay: { ja: '議決の日', en: 'Day of the vote' },
  note: { ja: '理由（公表されます）', en: 'Reason (public)' },
  from: { ja: '減らす事業のコード', en: 'Code of the project that gives' },
  to: { ja: '増やす事業のコード', en: 'Code of the project that gets' },
  project: { ja: '事業のコード', en: 'Code of the project' },
  codeHint: {
    ja: '例：08-001。名前の一部を入力しても候補が出ます。',
    en: 'Such as 08-001. Part of the name brings choices too.',
  },
  choice: (code: string, name: string, current: string): Text => ({
    ja: `${code} ${name}（現在 ${current}）`,
    en: `${code} ${name} (now ${current})`,
  }),
  amount: { ja: '額', en: 'Amount' },
  carried: { ja: '繰り越す額', en: 'Amount carried over' },
  others: { ja: '「その他の特定財源」の歳入の項目', en: 'Revenue item of other special funds' },
  general: { ja: '「一般財源」の歳入の項目', en: 'Revenue item of general funds' },
  itemHint: {
    ja: '国・県の支出金と地方債は、それぞれの項目に自動で入ります。',
    en: 'State and prefectural funds and bonds go to their own items.',
  },
  template: { ja: '表の様式（Excel）を書き出す', en: 'Download the sheet (Excel)' },
  templateName: { ja: '補正予算', en: 'supplement' },
  change: '補正額（千円）',
  name: '事務事業',
  current: '現在の予算（千円）',
  clause: { ja: '項の間の流用についての予算の定め', en: 'On transfers between sections (項)' },
  noClause: {
    ja: 'この年度の予算には、項の間の流用の定めがありません。',
    en: 'The budget of this year allows none.',
  },
};
