import type { Text } from '#platform/i18n/text.ts';

export const staffWords = {
  topics: { ja: '分野', en: 'Topics' },
  topicsLead: {
    ja: 'お知らせや手続きを分ける分野です。公開ページの「分野から探す」に並びます。',
    en: 'Topics by which news and procedures are arranged on the public pages.',
  },
  areas: { ja: '地域', en: 'Areas' },
  areasLead: {
    ja: 'お知らせや催しの対象になる地域です。選ばれていないものは、市全体が対象です。',
    en: 'Areas that news and events are for. What names none is for the whole town.',
  },
  addTopic: { ja: '分野を追加する', en: 'Add a topic' },
  addArea: { ja: '地域を追加する', en: 'Add an area' },
  slug: { ja: 'アドレス用の短い名前', en: 'Short name for addresses' },
  slugHint: {
    ja: '半角の英小文字、数字、ハイフンで書きます。あとから変えられません。例：kosodate',
    en: 'Lower-case letters, digits and hyphens. It cannot be changed later.',
  },
  parent: { ja: '上の分野', en: 'Parent topic' },
  noParent: { ja: 'なし（いちばん上）', en: 'None (top level)' },
  leadJa: { ja: '紹介文（日本語）', en: 'Introduction (Japanese)' },
  leadEn: { ja: '紹介文（英語）', en: 'Introduction (English)' },
  leadEasy: { ja: '紹介文（やさしい日本語）', en: 'Introduction (plain Japanese)' },
  kindJa: { ja: '種類（日本語）', en: 'Kind (Japanese)' },
  kindEn: { ja: '種類（英語）', en: 'Kind (English)' },
  kindEasy: { ja: '種類（やさしい日本語）', en: 'Kind (plain Japanese)' },
  kindHint: { ja: '例：地区、小学校区', en: 'For example: district, school district' },
  merge: { ja: 'ほかに統合する', en: 'Merge' },
  mergeInto: { ja: '統合先', en: 'Merge into' },
  mergeHint: {
    ja: '登録済みのお知らせは統合先に移り、昔のアドレスも統合先を開きます。元に戻せません。',
    en: 'What is filed here moves there, and the old address leads there. This cannot be undone.',
  },
  mergeButton: { ja: '統合する', en: 'Merge' },
  choose: { ja: '選択してください', en: 'Please choose' },
  noTopics: { ja: '分野はまだありません', en: 'There are no topics yet' },
  noAreas: { ja: '地域はまだありません', en: 'There are no areas yet' },
  begin: {
    ja: '上の「追加する」から始めてください。',
    en: 'Please begin with “Add” above.',
  },
  edit: (name: Text): Text => ({
    ja: `「${name.ja}」を変更する`,
    en: `Change “${name.en}”`,
  }),
  errors: {
    slug: {
      ja: '半角の英小文字、数字、ハイフンだけで、60字以内で入力してください。',
      en: 'Please use at most 60 lower-case letters, digits and hyphens.',
    },
    slugTaken: {
      ja: 'この短い名前は、すでに使われています。別の名前を入力してください。',
      en: 'This short name is already taken. Please enter another one.',
    },
    parentUnknown: {
      ja: '上の分野が見つかりません。一覧からお選びください。',
      en: 'The parent topic was not found. Please choose one from the list.',
    },
    parentBelow: {
      ja: 'この分野自身や、その下の分野は、上の分野にできません。別の分野をお選びください。',
      en: 'A topic cannot stand below itself. Please choose another parent.',
    },
    mergeUnknown: {
      ja: '統合先が見つかりません。一覧からお選びください。',
      en: 'Please choose from the list where to merge it.',
    },
    mergeItself: {
      ja: '自分自身や、その下の分野には統合できません。別の分野をお選びください。',
      en: 'It cannot be merged into itself or what is below it. Please choose another one.',
    },
  },
} as const;
