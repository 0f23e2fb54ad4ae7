import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';

export const title: Text = { ja: '財政', en: 'Finances', easy: 'まちの お金' };

export const homeText: Text = { ja: 'ホーム', en: 'Home', easy: 'ホーム' };

export const permissionText: Text = {
  ja: '財政：決算を取り込み、公表する',
  en: 'Finances: import and publish settlements',
};

export const outlookPermissionText: Text = {
  ja: '財政：中長期の見通しを作り、公表する',
  en: 'Finances: make and publish outlooks',
};

const reason = (code: string, text: Text): Reason => ({ code, text });

export const refusals = {
  notPermitted: reason('not-permitted', {
    ja: '財政のこの操作をする権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You may not do this with the finances. Please ask an administrator if you need to.',
  }),
  blocked: reason('blocked', {
    ja: '合計が合わないため公表できません。元の表を直して、もう一度取り込んでください。',
    en: 'The sums do not agree, so it cannot be published. Please mend the table and import it again.',
  }),
  note: {
    ja: '確認が必要な点や訂正の理由を入力してください。どなたでも読めます。',
    en: 'Please give the reason for the points to check, or for the correction; everybody can read it.',
  },
  unit: reason('unit', {
    ja: 'この単位では金額が大きすぎます。別の単位を選んでください。',
    en: 'The amounts are too large in this unit. Please choose another.',
  }),
  nothing: reason('nothing', {
    ja: '公表前の決算がありません。先に取り込んでください。',
    en: 'There is no settlement to publish. Please import one first.',
  }),
};

export const settlementText: Text = { ja: '決算', en: 'The settlement', easy: '決算' };
