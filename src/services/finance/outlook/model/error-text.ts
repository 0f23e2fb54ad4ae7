/** How to mend an assumption; messages of the schema, in both languages of the staff. */
export const assumptionErrors = {
  number: { ja: '数字で入力してください。', en: 'Please enter a number.' },
  yen: {
    ja: '円単位の整数で入力してください。',
    en: 'Please enter whole yen.',
  },
  notNegative: {
    ja: '0以上の数字を入力してください。',
    en: 'Please enter zero or more.',
  },
  debt: {
    ja: '残高は1円以上の整数で入力してください。返し終えた借入は行を消してください。',
    en: 'Please enter an outstanding amount of at least 1 yen, or remove a loan that is paid back.',
  },
  percent: {
    ja: '割合は％で、−100から1000までの数字を入力してください。',
    en: 'Please enter percent, from -100 to 1000.',
  },
  width: {
    ja: '0から100までの数字（ポイント）を入力してください。',
    en: 'Please enter points from 0 to 100.',
  },
  share: {
    ja: '0から100までの％を入力してください。',
    en: 'Please enter percent from 0 to 100.',
  },
  rate: {
    ja: '利率は0から30までの％を入力してください。',
    en: 'Please enter a rate from 0 to 30 percent.',
  },
  persistence: {
    ja: '翌年に残る割合は0から0.99までの数字を入力してください。',
    en: 'Please enter a persistence from 0 to 0.99.',
  },
  correlation: {
    ja: '連動の強さは−1から1までの数字を入力してください。',
    en: 'Please enter a correlation from -1 to 1.',
  },
  year: {
    ja: '年度は西暦4桁の数字で入力してください（例：2026）。',
    en: 'Please enter a year of four digits, as 2026.',
  },
  name: { ja: '名前を入力してください。', en: 'Please enter a name.' },
  id: {
    ja: 'IDは半角の英数字とハイフンで入力してください（例：high-interest）。',
    en: 'Please enter an id of lower-case letters, digits and hyphens, as high-interest.',
  },
  area: { ja: '面積は0より大きい数字で入力してください。', en: 'Please enter an area above zero.' },
  buildingClass: {
    ja: '施設の分類は、ひな形の分類から選んでください。',
    en: 'Please choose a class of the template.',
  },
  method: {
    ja: '償還方法は「元利均等」「元金均等」「満期一括」から選んでください。',
    en: 'Please choose level-payment, level-principal or bullet.',
  },
  payments: {
    ja: '年の支払い回数は1か2を入力してください。',
    en: 'Please enter 1 or 2 payments a year.',
  },
  choice: {
    ja: 'ひな形にある言葉から選んでください。',
    en: 'Please choose a word of the template.',
  },
};
