import type { Text } from '#platform/i18n/text.ts';

export const words = {
  title: { ja: 'くらしのできごとから調べる', en: 'Life events', easy: 'こんな とき、どう する？' },
  lead: {
    ja: 'いくつかの質問に答えると、あなたに必要な手続き、持ち物、期限の一覧ができます。答えは保存されません。',
    en: 'Answer a few questions and get your own list of what to do, what to bring and by when. Nothing is stored.',
    easy: '質問（しつもん）に 答えて ください。する こと、いる もの、いつまでかが わかります。答えは のこりません。',
  },
  events: { ja: 'くらしのできごと', en: 'Life events', easy: 'こんな とき' },
  all: { ja: 'ほかのできごとを見る', en: 'Other life events', easy: 'ほかの とき' },
  unanswered: {
    ja: 'わからない質問は、答えなくてもかまいません。',
    en: 'You may leave out what you do not know.',
    easy: 'わからない 質問（しつもん）は 答えなくても いいです。',
  },
  make: { ja: '一覧を作る', en: 'Make my list', easy: 'リストを つくる' },
  checklist: { ja: 'することの一覧', en: 'Your list', easy: 'する こと' },
  checklistOf: (name: Text): Text => ({
    ja: `${name.ja}：することの一覧`,
    en: `${name.en}: your list`,
    easy: `${name.easy ?? name.ja}：する こと`,
  }),
  count: (count: number): Text => ({
    ja: `することは${count}件です。`,
    en: count === 1 ? 'There is one thing to do.' : `There are ${count} things to do.`,
    easy: `する ことは ${count}こ です。`,
  }),
  nothing: {
    ja: '答えに合うことは見つかりませんでした',
    en: 'Nothing fits your answers',
    easy: 'する ことは ありません',
  },
  nothingHint: (telephone: string): Text => ({
    ja: `答えを変えるか、お電話（${telephone}）でおたずねください。`,
    en: `Change your answers or ask us: ${telephone}.`,
    easy: `答えを 変（か）えるか、電話（${telephone}）で 聞いて ください。`,
  }),
  keep: {
    ja: 'このページのアドレスに、あなたの答えが入っています。ブックマークすれば、後から同じ一覧を開けます。',
    en: 'The address of this page holds your answers. Bookmark it to open the same list later.',
    easy: 'この ページを ブックマークすると、あとで また 見る ことが できます。',
  },
  print: { ja: '印刷する', en: 'Print', easy: '印刷（いんさつ）する' },
  change: { ja: '答えを変える', en: 'Change my answers', easy: '答えを 変（か）える' },
  maybe: { ja: '当てはまる場合', en: 'If it applies to you', easy: '合う ときだけ' },
  due: { ja: 'いつまで', en: 'By when', easy: 'いつまで' },
  where: { ja: 'どこで', en: 'Where', easy: 'どこで' },
  ask: {
    ja: '市役所におたずねください',
    en: 'Please ask the city office',
    easy: '市役所に 聞いて ください',
  },
  online: { ja: 'オンラインでできます', en: 'Online', easy: 'インターネットで できます' },
  orCounter: (place: Text): Text => ({
    ja: `または、${place.ja}`,
    en: `or ${place.en}`,
    easy: `または、${place.easy ?? place.ja}`,
  }),
  seeProcedure: { ja: '手続きの案内を見る', en: 'See the procedure', easy: 'くわしく 見る' },
  papers: { ja: '持ち物', en: 'What to bring', easy: 'いる もの' },
  papersLead: {
    ja: 'いくつかの手続きで使うものも、1つあれば足ります。',
    en: 'What several procedures ask for, you need once.',
    easy: '同じ ものは 1つで いいです。',
  },
  usedFor: { ja: '使う手続き', en: 'Needed for', easy: '何に つかうか' },
  answers: { ja: 'あなたの答え', en: 'Your answers', easy: 'あなたの 答え' },
  notAnswered: { ja: '答えていません', en: 'Not answered', easy: '答えて いません' },
} as const;
