import type { Text } from '#platform/i18n/text.ts';
import type { MilestoneKind } from '../model.ts';

export const milestoneTexts: Readonly<Record<MilestoneKind, Text>> = {
  planned: { ja: '計画', en: 'Planned', easy: '計画' },
  contract: { ja: '契約', en: 'Contract', easy: '会社と やくそく' },
  started: { ja: '工事・事業の開始', en: 'Work begins', easy: 'はじまり' },
  finished: { ja: '完成', en: 'Finished', easy: 'できあがり' },
};

export const progressWords = {
  title: { ja: '進み具合', en: 'Progress', easy: 'どこまで 進んだか' },
  steps: { ja: '段階', en: 'steps', easy: 'だん' },
  spent: { ja: 'これまでに使ったお金', en: 'Spent so far', easy: '今までに つかった お金' },
  cost: { ja: '予定の費用', en: 'Planned cost', easy: '予定の お金' },
  planned: (day: string): Text => ({
    ja: `${day}の予定`,
    en: `planned for ${day}`,
    easy: `${day}の 予定`,
  }),
  reached: (day: string): Text => ({ ja: `${day}`, en: day, easy: day }),
  late: (day: string): Text => ({
    ja: `${day}の予定でしたが、遅れています`,
    en: `was planned for ${day} and is late`,
    easy: `${day}の 予定でした。おくれて います`,
  }),
  isLate: { ja: '予定より遅れています', en: 'Behind plan', easy: 'おくれて います' },
  finished: { ja: '完成しました', en: 'Finished', easy: 'できました' },
  next: (step: Text, day: string): Text => ({
    ja: `次は「${step.ja}」（${day}の予定）`,
    en: `Next: ${step.en} (planned for ${day})`,
    easy: `つぎは「${step.easy ?? step.ja}」（${day}の 予定）`,
  }),
  photos: { ja: '写真', en: 'Photos', easy: '写真' },
} as const;

export const progressErrors = {
  day: { ja: '日付を入力してください', en: 'Please enter a day' },
  future: { ja: '今日までの日を入力してください', en: 'Please enter a day until today' },
  order: {
    ja: '前の段階より後の日を入力してください',
    en: 'Please enter a day after the step before it',
  },
  text: {
    ja: '市民が読んでわかる言葉で入力してください',
    en: 'Please say it in words that everybody understands',
  },
  tooLong: { ja: '長すぎます。短くしてください', en: 'This is too long; please shorten it' },
  kind: { ja: '段階を選んでください', en: 'Please choose a step' },
  step: {
    ja: '段階は順番どおりに知らせてください',
    en: 'Please report the steps in their order',
  },
  early: {
    ja: '前の段階に進んだ日か、その後の日を入力してください',
    en: 'Please enter the day of the step before it, or a later one',
  },
  notLast: {
    ja: 'ほかの人が先に進み具合を変えました。今の内容を確かめて、もう一度入力してください',
    en: 'Somebody changed the progress meanwhile. Please look at it and try again',
  },
  spent: {
    ja: '使ったお金を円で入力してください（まだなら0）',
    en: 'Please enter the yen spent so far (0 if none)',
  },
  caption: { ja: '何が写っているか入力してください', en: 'Please say what is to be seen' },
  photo: { ja: '写真を選んでください', en: 'Please choose a photo' },
} as const satisfies Record<string, Text>;

export const progressDesk = {
  title: { ja: '進み具合を知らせる', en: 'Report progress' },
  lead: {
    ja: '知らせた内容はすぐに公開され、提案した人全員に届きます。',
    en: 'What you report is public at once, and reaches all proposers.',
  },
  reach: { ja: '次の段階に進んだことを知らせる', en: 'Report the next step' },
  step: { ja: '段階', en: 'Step' },
  on: { ja: '進んだ日', en: 'Day' },
  text: { ja: '市民への説明', en: 'In words for everybody' },
  spent: { ja: 'これまでに使ったお金の合計', en: 'Money spent so far' },
  yen: { ja: '円', en: 'yen' },
  budgetLine: { ja: '予算の事業', en: 'Line of the budget' },
  noLine: { ja: '選ばない', en: 'None' },
  reachDo: { ja: '公開して知らせる', en: 'Publish and tell' },
  correct: (step: Text): Text => ({
    ja: `「${step.ja}」の知らせを直す`,
    en: `Correct the report of “${step.en}”`,
  }),
  correctHint: {
    ja: '直す前の知らせも、理由とともに「これまでの動き」に残ります。提案した人に届きます。',
    en: 'The report before stays in the history, with the reason. The proposers are told.',
  },
  correctWhy: { ja: '直す理由（公表します）', en: 'Why (published)' },
  correctDo: { ja: '直して公開する', en: 'Publish the correction' },
  takeBack: (step: Text): Text => ({
    ja: `「${step.ja}」の知らせを取り消す`,
    en: `Take the report of “${step.en}” back`,
  }),
  takeBackHint: {
    ja: 'まだ進んでいないのに、間違えて知らせたときに使います。取り消した知らせも、理由とともに「これまでの動き」に残ります。',
    en: 'For a step that was reported by mistake. The report stays in the history, with the reason.',
  },
  takeBackWhy: { ja: '取り消す理由（公表します）', en: 'Why (published)' },
  takeBackDo: { ja: '知らせを取り消す', en: 'Take it back' },
  plan: { ja: '予定の日を変える', en: 'Change the planned days' },
  why: { ja: '変える理由（公表します）', en: 'Why (published)' },
  planDo: { ja: '予定を変える', en: 'Change' },
  photo: { ja: '写真を載せる', en: 'Add a photo' },
  file: { ja: '写真のファイル', en: 'Photo' },
  fileHint: {
    ja: 'JPEG・PNG・WebP、10MBまで。撮影場所などの情報は取り除きます',
    en: 'JPEG, PNG or WebP up to 10 MB; place and device are taken out',
  },
  caption: { ja: '何が写っているか', en: 'What is to be seen' },
  takenOn: { ja: '撮影日', en: 'Taken on' },
  photoDo: { ja: '写真を公開する', en: 'Publish the photo' },
  remove: { ja: 'この写真を取り除く', en: 'Take this photo away' },
  saved: { ja: '公開しました。', en: 'It is public.' },
  finished: { ja: 'すべての段階が終わりました。', en: 'All steps are reached.' },
} as const;

/** How events and threads tell a step; they are Japanese, as what the town writes. */
export const stepTold = (kind: MilestoneKind, text: string): string =>
  `${milestoneTexts[kind].ja}：${text}`;

/** How they tell that it was wrong. */
export const stepMended = (kind: MilestoneKind, why: string): string =>
  `「${milestoneTexts[kind].ja}」（理由：${why}）`;
