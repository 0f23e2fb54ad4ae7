import type { Text } from '#platform/i18n/text.ts';

/** Words of the sample form in the template. */
export const templateTexts = {
  you: { ja: 'あなたのこと', en: 'About you' },
  living: { ja: '住まい', en: 'Your home' },
  family: { ja: '家族', en: 'Your family' },
  name: { ja: '氏名', en: 'Name' },
  people: { ja: '世帯人数', en: 'People in the household' },
  home: { ja: '住まいの形', en: 'Kind of home' },
  homeHint: { ja: '今お住まいのところを選んでください。', en: 'Choose where you live now.' },
  own: { ja: '持ち家', en: 'Owned' },
  rent: { ja: '賃貸', en: 'Rented' },
  cost: { ja: '家賃（月額）', en: 'Rent a month' },
  children: { ja: 'お子さん', en: 'Child' },
  child: { ja: 'お子さんの氏名', en: 'Name of the child' },
  born: { ja: '生年月日', en: 'Date of birth' },
  rents: { ja: '二人以上で賃貸の方', en: 'Two or more people who rent' },
  withFamily: { ja: '二人以上の世帯', en: 'Two or more people' },
} as const satisfies Record<string, Text>;
