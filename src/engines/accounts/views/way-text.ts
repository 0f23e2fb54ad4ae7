import type { Text } from '#platform/i18n/text.ts';
import type { Assurance, Method } from '../rules.ts';

export const methodNames: Readonly<Record<Method, Text>> = {
  'email-link': { ja: 'メールのリンク', en: 'E-mail link', easy: 'メールの リンク' },
  password: { ja: 'パスワード', en: 'Password', easy: 'パスワード' },
  totp: {
    ja: 'パスワードと認証アプリ',
    en: 'Password and authenticator app',
    easy: 'パスワードと アプリ',
  },
  'backup-code': {
    ja: 'パスワードと予備コード',
    en: 'Password and backup code',
    easy: 'パスワードと 前に 書いた 番号',
  },
  passkey: { ja: 'パスキー', en: 'Passkey', easy: 'パスキー' },
  oidc: { ja: 'マイナンバーカード', en: 'My Number Card', easy: 'マイナンバーカード' },
};

export const assuranceNames: Readonly<Record<Assurance, Text>> = {
  1: { ja: '1（ひとつの要素で確認）', en: '1 (one factor)', easy: '1（1つで たしかめる）' },
  2: { ja: '2（ふたつの要素で確認）', en: '2 (two factors)', easy: '2（2つで たしかめる）' },
  3: {
    ja: '3（公的個人認証で確認）',
    en: '3 (public identification)',
    easy: '3（マイナンバーカードで たしかめる）',
  },
};
