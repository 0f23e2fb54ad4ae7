import type { Text } from '#platform/i18n/text.ts';

/** Words of the manifest and of what all parts of the service share; each part has its own beside it. */
export const words = {
  mayReport: { ja: '災害情報の入力', en: 'Enter disaster information' },
  maySwitch: { ja: '緊急体制への切り替え', en: 'Switch the town to emergency' },
  mayManage: { ja: '災害情報の設定', en: 'Manage disaster settings' },
  notPermitted: {
    ja: 'この操作には、災害情報を扱う権限が必要です。管理者にご相談ください。',
    en: 'This needs a permission for disaster information. Please ask an administrator.',
  },
} as const;

export const formErrors = {
  choose: { ja: '選択してください。', en: 'Please choose one.' },
  write: { ja: '入力してください。', en: 'Please fill this in.' },
  choices: {
    mode: { ja: '本番か訓練かを選択してください。', en: 'Please choose: real or drill.' },
    level: { ja: '警戒レベルを選択してください。', en: 'Please choose the warning level.' },
  },
  title: {
    ja: {
      ja: '災害の名前を日本語で入力してください。',
      en: 'Please name the disaster in Japanese.',
    },
    easy: {
      ja: '災害の名前をやさしい日本語で入力してください。',
      en: 'Please name the disaster in easy Japanese.',
    },
    en: { ja: '災害の名前を英語で入力してください。', en: 'Please name the disaster in English.' },
  },
  words: {
    ja: { ja: '日本語の文面を入力してください。', en: 'Please write the words in Japanese.' },
    easy: {
      ja: 'やさしい日本語の文面を入力してください。',
      en: 'Please write the words in easy Japanese.',
    },
    en: { ja: '英語の文面を入力してください。', en: 'Please write the words in English.' },
  },
  long: (limit: number): Text => ({
    ja: `${limit}文字以内で入力してください。`,
    en: `Please use at most ${limit} characters.`,
  }),
  count: { ja: '0以上の整数で入力してください。', en: 'Please enter a whole number from 0.' },
  degrees: { ja: '緯度・経度は数字で入力してください。', en: 'Please enter degrees as a number.' },
  areas: { ja: '地区を1つ以上選択してください。', en: 'Please choose at least one district.' },
} as const;

export const deskWords = {
  menu: { ja: '災害・緊急', en: 'Emergency' },
  title: { ja: '災害・緊急情報', en: 'Emergency' },
  japanese: { ja: '日本語', en: 'Japanese' },
  english: { ja: '英語', en: 'English' },
  easy: { ja: 'やさしい日本語', en: 'Easy Japanese' },
  wholeTown: { ja: '市内全域', en: 'The whole city' },
  areas: { ja: '対象の地区', en: 'Districts' },
  hazard: { ja: '災害の種類', en: 'Hazard' },
  tabs: {
    now: { ja: '状況と指示', en: 'Command' },
    orders: { ja: '避難情報を出す', en: 'Evacuation' },
    shelters: { ja: '避難所', en: 'Shelters' },
    reports: { ja: '被害・生活情報', en: 'Reports' },
    safety: { ja: '安否', en: 'Safety' },
    jma: { ja: '気象庁の電文', en: 'JMA telegrams' },
    lalert: { ja: 'Lアラート', en: 'L-Alert' },
  },
  inDrill: {
    ja: '訓練中です。ここで入力したことは市民に見えず、投稿も送信されません',
    en: 'A drill is on: citizens see nothing of what you enter here, and nothing is sent',
  },
  inReal: {
    ja: '緊急体制です。ここで出したことは、すぐに市民に届きます',
    en: 'The emergency is real: what you issue here reaches citizens at once',
  },
  done: { ja: '記録しました。', en: 'Recorded.' },
} as const;
