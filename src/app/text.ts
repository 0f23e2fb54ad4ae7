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
} satisfies Record<string, Text>;
