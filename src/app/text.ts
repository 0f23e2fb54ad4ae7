import type { Text } from '#platform/i18n/text.ts';

export const text = {
  noTown: {
    ja: 'このアドレスの自治体はまだ登録されていません。`npx tomoni town add` で登録してください。',
    en: 'No town answers at this address yet. Add one with `npx tomoni town add`.',
  },
  folderInUse: {
    ja: 'データフォルダーは別のプロセスが使用しています。',
    en: 'The data folder is in use by another process.',
  },
  menuWork: { ja: '仕事', en: 'Work' },
  menuInform: { ja: '知らせる', en: 'Informing' },
  menuListen: { ja: '声を聴く', en: 'Listening' },
  menuSite: { ja: 'サイトを整える', en: 'Keeping the site' },
  menuProcedures: { ja: '手続と文書', en: 'Procedures and letters' },
  menuPlan: { ja: '計画と評価', en: 'Plan and evaluation' },
  menuHouse: { ja: '庁内と設定', en: 'House and settings' },
} satisfies Record<string, Text>;
