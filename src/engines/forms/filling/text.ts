import type { Text } from '#platform/i18n/text.ts';

/** 1.4 MB, 320 KB. */
export function fileSize(bytes: number): Text {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  const size = kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
  return { ja: size, en: size };
}

export function upTo(characters: number): Text {
  return {
    ja: `${characters}文字まで`,
    en: `Up to ${characters} characters`,
    easy: `${characters}文字まで`,
  };
}

export const fileWord: Text = { ja: 'ファイル', en: 'The file', easy: 'ファイル' };
