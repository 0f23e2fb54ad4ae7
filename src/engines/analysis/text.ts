import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';

const reason = (code: string, text: Text): Reason => ({ code, text });

export const navigationTexts = {
  desk: { ja: '声の分析', en: 'Analysis of voices' },
} as const satisfies Record<string, Text>;

export const permissionTexts = {
  run: { ja: '声の分析を行い、結果を整える', en: 'Analyse voices and arrange the result' },
  sign: { ja: '分析の結果を確認し、公開する', en: 'Sign off an analysis for everybody' },
} as const satisfies Record<string, Text>;

export const runName: Text = {
  ja: '声の分析',
  en: 'The analysis of voices',
  easy: '声を まとめた もの',
};

export const groupName: Text = { ja: 'テーマ', en: 'The theme', easy: 'テーマ' };

export const problems = {
  name: {
    ja: 'テーマの名前を入力してください。例：公園の遊具と手入れ',
    en: 'Please enter a name for the theme, such as “Playgrounds and their upkeep”.',
  },
  reason: {
    ja: '公開を取りやめる理由を入力してください。',
    en: 'Please enter why this is taken back.',
  },
} as const satisfies Record<string, Text>;

export const refusals = {
  notPermitted: reason('not-permitted', {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  }),
  noCollection: reason('no-collection', {
    ja: '分析する声のまとまりが見つかりません。一覧から選び直してください。',
    en: 'These voices were not found. Please choose again from the list.',
  }),
  underWay: reason('under-way', {
    ja: 'この声の分析は、いま進行中です。終わるのを待つか、止めてから始めてください。',
    en: 'These voices are being analysed already. Wait for the end, or stop that run first.',
  }),
  notDone: reason('not-done', {
    ja: '分析がまだ終わっていません。終わってから操作してください。',
    en: 'The analysis has not finished. Please do this when it has.',
  }),
  notStoppable: reason('not-stoppable', {
    ja: 'この分析は、すでに終わっています。画面を開き直してください。',
    en: 'This analysis has ended already. Please open the page again.',
  }),
  changedMeanwhile: reason('changed-meanwhile', {
    ja: 'ほかの人が先に変更しました。入力した内容はこの画面に残っています。新しい結果を確かめてから、もう一度保存してください。',
    en: 'Somebody else changed the result first. What you typed is still here. Look at the newer result and save again.',
  }),
  nothingToChange: {
    'group-gone': reason('group-gone', {
      ja: '選んだテーマが見つかりません。一覧から選び直してください。',
      en: 'The theme was not found. Please choose again from the list.',
    }),
    'texts-gone': reason('texts-gone', {
      ja: '選んだ声が見つかりません。声を1件以上選んでください。',
      en: 'No such voice was found. Please choose at least one voice.',
    }),
    'into-itself': reason('into-itself', {
      ja: '同じテーマは選べません。ほかのテーマを選んでください。',
      en: 'A theme cannot go into itself. Please choose another theme.',
    }),
    'nothing-left': reason('nothing-left', {
      ja: 'すべての声を選ぶと、もとのテーマが空になります。一部を選ぶか、テーマの名前を変えてください。',
      en: 'With all voices chosen nothing would be left. Choose some of them, or rename the theme.',
    }),
    'not-a-part': reason('not-a-part', {
      ja: '小さなまとまりを持つテーマは、ほかのテーマの下に置けません。先に中のまとまりを移してください。',
      en: 'A theme that has parts cannot become a part. Please move its parts first.',
    }),
    'same-place': reason('same-place', {
      ja: 'すでにその場所にあります。別の移し先を選んでください。',
      en: 'It is there already. Please choose another place.',
    }),
    'words-of-a-person': reason('words-of-a-person', {
      ja: '人が書いた名前と説明があるため、下書きは使いません。',
      en: 'A person wrote name and description, so the draft is not used.',
    }),
  },
  noModel: reason('no-model', {
    ja: '文章生成モデルが設定されていません。名前と説明は画面で入力してください。',
    en: 'No language model is connected. Please write names and descriptions yourself.',
  }),
  drafting: reason('drafting', {
    ja: '下書きは、いま作成中です。終わるのをお待ちください。',
    en: 'Drafts are being made already. Please wait for them.',
  }),
  noSuchEdit: reason('no-such-edit', {
    ja: '取り消す変更が見つかりません。履歴を開き直してください。',
    en: 'There is no such change to undo. Please open the history again.',
  }),
  alreadyUndone: reason('already-undone', {
    ja: 'この変更は、すでに取り消されています。',
    en: 'This change has been undone already.',
  }),
  signedAlready: reason('signed-already', {
    ja: '今の内容は、すでに確認済みです。',
    en: 'What is here has been signed off already.',
  }),
  notSigned: reason('not-signed', {
    ja: 'この分析は公開していないため、公開の取りやめはできません。',
    en: 'This analysis is not public, so there is nothing to take back.',
  }),
  otherCollection: reason('other-collection', {
    ja: '引き継ぐ分析を選び直してください。同じ声のまとまりの、終わった分析だけを選べます。',
    en: 'Please choose again: only finished runs of the same voices can be taken over.',
  }),
} as const;
