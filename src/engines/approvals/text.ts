import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';

export const refusals = {
  staffOnly: {
    code: 'staff-only',
    text: {
      ja: '起案と決裁は、職員ご本人が行ってください。',
      en: 'Drafts and approvals are made by members of staff in person.',
    },
  },
  notPermitted: {
    code: 'not-permitted',
    text: {
      ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
      en: 'You do not have permission for this. Please ask an administrator if you need it.',
    },
  },
  noRoute: {
    code: 'no-route',
    text: {
      ja: 'この案件と金額の決裁経路がまだありません。決裁経路の担当者に、経路の登録を依頼してください。',
      en: 'There is no route of approval for this kind and amount yet. Please ask who sets the routes to add one.',
    },
  },
  nobodyDecides: {
    code: 'nobody-decides',
    text: {
      ja: '経路の中に、いま決裁できる人がいません。決裁経路の担当者に、経路と職の確認を依頼してください。',
      en: 'Nobody on the route can decide at present. Please ask who sets the routes to check them and the posts.',
    },
  },
  unknownKind: {
    code: 'unknown-kind',
    text: {
      ja: 'この種類の案件を扱う機能が、いまは使えません。管理者にご連絡ください。',
      en: 'The part of the system that this kind belongs to is not available. Please tell an administrator.',
    },
  },
  running: {
    code: 'already-running',
    text: {
      ja: 'この案件は、すでに回議中です。回議中の起案をご確認ください。',
      en: 'This is already before the approvers. Please look at the running draft.',
    },
  },
  ownDraft: {
    code: 'own-draft',
    text: {
      ja: 'ご自分の起案には押印できません。ほかの決裁者の押印をお待ちください。',
      en: 'Nobody can stamp their own draft. Please wait for the other approvers.',
    },
  },
  notYours: {
    code: 'not-yours',
    text: {
      ja: 'この段に押印できるのは、その職にある人か、代理を頼まれた人です。',
      en: 'This step is stamped by who holds the post, or by their deputy.',
    },
  },
  movedOn: {
    code: 'moved-on',
    text: {
      ja: 'この間に、ほかの人が先に処理しました。いまの状態をご確認ください。',
      en: 'Somebody else was faster. Please look at the present state.',
    },
  },
  notDrafter: {
    code: 'not-drafter',
    text: {
      ja: '引き戻せるのは起案した本人だけです。',
      en: 'Only the drafter can take a draft back.',
    },
  },
  noReturnThere: {
    code: 'no-return-there',
    text: {
      ja: '差し戻す先は、起案者か、すでに押印した前の段から選んでください。',
      en: 'Please choose the drafter, or an earlier step that has stamped.',
    },
  },
} as const satisfies Record<string, Reason>;

export const fieldErrors = {
  reason: {
    ja: '理由を1,000文字以内で入力してください。相手が次に何をすればよいか分かるように書きます。',
    en: 'Please give a reason of up to 1,000 characters that tells the others what to do next.',
  },
  reasonAfterStamps: {
    ja: 'すでに押印した人がいます。引き戻す理由を入力してください。',
    en: 'Somebody has stamped already. Please give the reason for taking the draft back.',
  },
  comment: {
    ja: 'コメントは1,000文字以内で入力してください。',
    en: 'Please keep the comment to 1,000 characters.',
  },
  title: {
    ja: '件名を200文字以内で入力してください。',
    en: 'Please give a title of up to 200 characters.',
  },
  amount: {
    ja: '金額は0円以上の整数にしてください。',
    en: 'Please give the amount as a whole number of yen.',
  },
} as const satisfies Record<string, Text>;

export const what: Text = { ja: '起案', en: 'The draft' };

export const title: Text = { ja: '決裁', en: 'Approvals' };
