import type { Text } from '#platform/i18n/text.ts';

export const refusals = {
  unknownAction: {
    code: 'unknown-action',
    text: {
      ja: 'この操作はありません。ページを開き直してください。',
      en: 'There is no such action. Please open the page again.',
      easy: 'この ことは できません。ページを もう一度 開いて ください。',
    },
  },
  notFromHere: (action: Text, state: Text) => ({
    code: 'not-in-this-state',
    text: {
      ja: `今の状態（${state.ja}）では「${action.ja}」はできません。最新の状態をご確認ください。`,
      en: `“${action.en}” is not possible in the present state (${state.en}). Please check the latest state.`,
      easy: `今は「${action.easy ?? action.ja}」が できません。今の ようすを 見て ください。`,
    },
  }),
  reasonMissing: {
    code: 'reason-missing',
    text: {
      ja: 'この操作には理由が必要です。理由を入力してください。',
      en: 'This needs a reason. Please enter one.',
      easy: '理由を 書いて ください。',
    },
  },
  disposed: {
    code: 'disposed',
    text: {
      ja: 'この案件は保存期間が満了し、廃棄されています。',
      en: 'This case has been disposed of after its retention period.',
      easy: 'この 申しこみの 記録は もう ありません。',
    },
  },
  stillOpen: {
    code: 'still-open',
    text: {
      ja: '処理中の案件は廃棄できません。完了してから手続きしてください。',
      en: 'A case that is still open cannot be disposed of. Please finish it first.',
    },
  },
  stillKept: {
    code: 'still-kept',
    text: {
      ja: '保存期間が満了していないため、廃棄できません。',
      en: 'It cannot be disposed of before its retention period has ended.',
    },
  },
  notOpen: {
    code: 'not-open',
    text: {
      ja: 'この案件は完了しています。完了した案件には行えません。',
      en: 'This case is closed; this is for open cases only.',
      easy: 'この 申しこみは 終わって います。',
    },
  },
  roundOpen: {
    code: 'round-open',
    text: {
      ja: 'すでに補正をお願いしています。申請者の回答を待ってから、次をお願いしてください。',
      en: 'A correction has been requested already. Please wait for the answer before asking again.',
    },
  },
  noRound: {
    code: 'no-round',
    text: {
      ja: '補正のお願いは出ていません。最新の状況をご確認ください。',
      en: 'No correction is being waited for. Please check the latest state.',
      easy: '直して ほしい ところは ありません。今の ようすを 見て ください。',
    },
  },
  noClock: {
    code: 'no-clock',
    text: {
      ja: 'この案件には進行中の期限がないため、延長できません。',
      en: 'This case has no running deadline, so it cannot be extended.',
    },
  },
  extendedByOwner: {
    code: 'extended-by-owner',
    text: {
      ja: 'この案件の期限は、案件のページにある専用の手順で延長してください。通知書も一緒に作成されます。',
      en: 'Please extend this case on its own page, where the letter is written with it.',
    },
  },
  notAsked: {
    code: 'not-asked',
    text: {
      ja: 'この意見照会は、照会を受けた課または職員だけが回答できます。',
      en: 'Only the department or person that was asked can answer this.',
    },
  },
  answered: {
    code: 'opinion-answered',
    text: {
      ja: 'この意見照会には、すでに回答があります。',
      en: 'This request for an opinion has been answered already.',
    },
  },
  linkSelf: {
    code: 'link-self',
    text: {
      ja: '同じ案件どうしは関連付けできません。別の案件の受付番号を入力してください。',
      en: 'A case cannot be linked to itself. Please enter the receipt number of another case.',
    },
  },
  tooMany: {
    code: 'too-many',
    text: {
      ja: '一度に処理できるのは500件までです。選ぶ件数を減らしてください。',
      en: 'At most 500 cases can be handled at once. Please choose fewer.',
    },
  },
  notPermitted: {
    code: 'not-permitted',
    text: {
      ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
      en: 'You do not have permission for this. Please ask an administrator if you need it.',
      easy: 'この ことは できません。',
    },
  },
  /** Somebody was faster: who did what, and when. */
  overtaken: (who: Text, what: Text, when: Text) => ({
    code: 'overtaken',
    text: {
      ja: `${when.ja}に、${who.ja}が「${what.ja}」を行いました。最新の内容を確かめてから、もう一度操作してください。`,
      en: `${who.en} did “${what.en}” at ${when.en}. Please look at the latest state before you act again.`,
      easy: `${when.ja}に ${who.ja}が「${what.ja}」を しました。新しい ようすを 見て ください。`,
    },
  }),
} as const;

/** Who acted, where no name is known or shown. */
export const actorTexts = {
  visitor: { ja: '申請者', en: 'The applicant', easy: '申しこんだ 人' },
  citizen: { ja: '申請者', en: 'The applicant', easy: '申しこんだ 人' },
  staff: { ja: '職員', en: 'A member of staff', easy: '市役所の 人' },
  system: { ja: 'システム', en: 'The system', easy: 'システム' },
} as const satisfies Record<string, Text>;

export const eventTexts = {
  opened: { ja: '受付', en: 'Received', easy: '受けつけました' },
  acted: { ja: '処理', en: 'Handled', easy: '進みました' },
  assigned: { ja: '担当の変更', en: 'Assigned', easy: '係の 人が かわりました' },
  moved: { ja: '担当課の変更', en: 'Moved to another section', easy: '係の 課が かわりました' },
  noted: { ja: 'メモの追加', en: 'Note added' },
  'opinion-asked': { ja: '意見照会', en: 'Opinion asked' },
  'opinion-answered': { ja: '意見照会への回答', en: 'Opinion given' },
  linked: { ja: '関連付け', en: 'Linked' },
  unlinked: { ja: '関連付けの解除', en: 'Unlinked' },
  'user-linked': { ja: 'アカウントとの連携', en: 'Tied to an account' },
  'correction-requested': {
    ja: '補正のお願い',
    en: 'Correction requested',
    easy: '直して くださいと お願いしました',
  },
  'correction-answered': {
    ja: '補正の受付',
    en: 'Correction received',
    easy: '直した ものが 来ました',
  },
  extended: { ja: '期限の延長', en: 'Deadline extended', easy: '期限が のびました' },
  disposed: { ja: '廃棄', en: 'Disposed of', easy: '記録を 消しました' },
} as const satisfies Record<string, Text>;

export const channelTexts = {
  web: { ja: 'オンライン', en: 'Online', easy: 'インターネット' },
  api: { ja: 'オンライン（連携）', en: 'Online (API)', easy: 'インターネット' },
  counter: { ja: '窓口', en: 'Counter', easy: '市役所の まど口' },
  phone: { ja: '電話', en: 'Telephone', easy: '電話' },
  paper: { ja: '紙・郵送', en: 'Paper', easy: '紙' },
} as const satisfies Record<string, Text>;

export const caseText: Text = { ja: '案件', en: 'The case', easy: '申しこみ' };
export const noteText: Text = { ja: '意見照会', en: 'The request for an opinion' };
export const assigneeUnknown: Text = {
  ja: 'この職員は登録されていません。一覧から選んでください。',
  en: 'This member of staff is not known. Please choose from the list.',
};
export const departmentUnknown: Text = {
  ja: 'この課は登録されていません。一覧から選んでください。',
  en: 'This department is not known. Please choose from the list.',
};

/** For the report of a transfer (人事異動). */
export const ownedText = (count: number): Text => ({
  ja: `処理中の案件 ${count}件`,
  en: count === 1 ? 'One open case' : `${count} open cases`,
});
