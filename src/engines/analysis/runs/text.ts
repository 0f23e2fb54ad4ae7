import type { Text } from '#platform/i18n/text.ts';
import type { RunState } from './model.ts';

interface FieldWords {
  readonly label: Text;
  readonly hint?: Text;
  readonly error: Text;
}

export const fieldWords = {
  collection: {
    label: { ja: '分析する声', en: 'Voices to analyse' },
    error: { ja: '分析する声を選んでください。', en: 'Please choose which voices to analyse.' },
  },
  themes: {
    label: { ja: 'テーマの数の目安', en: 'About how many themes' },
    hint: {
      ja: '声の内容によっては、これより少なくなります。',
      en: 'The voices may fall into fewer.',
    },
    error: {
      ja: 'テーマの数は2から60までの数字で入力してください。',
      en: 'Enter the number of themes as a figure from 2 to 60.',
    },
  },
  seed: {
    label: { ja: '乱数の種', en: 'Seed' },
    hint: {
      ja: '同じ声・同じ種なら、何度行っても同じ結果になります。',
      en: 'The same voices and the same seed always give the same result.',
    },
    error: {
      ja: '乱数の種は0以上の整数で入力してください。',
      en: 'Enter the seed as a whole number from 0.',
    },
  },
  campaignSize: {
    label: { ja: '同じ文面が何件届いたら知らせるか', en: 'Alike texts that count as a campaign' },
    error: {
      ja: '件数は5から10000までの数字で入力してください。',
      en: 'Enter a figure from 5 to 10000.',
    },
  },
  campaignHours: {
    label: { ja: '何時間のうちに届いたものを数えるか', en: 'Within how many hours' },
    error: {
      ja: '時間は1から720までの数字で入力してください。',
      en: 'Enter a figure from 1 to 720.',
    },
  },
} as const satisfies Record<string, FieldWords>;

export const stateTexts: Readonly<Record<RunState, Text>> = {
  waiting: { ja: '順番を待っています', en: 'Waiting for its turn' },
  running: { ja: '分析しています', en: 'Under way' },
  done: { ja: '分析が終わりました', en: 'Finished' },
  stopped: { ja: '中止しました', en: 'Stopped' },
  failed: { ja: '分析できませんでした', en: 'Could not be finished' },
};
