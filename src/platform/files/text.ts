import { AppError } from '../errors.ts';
import type { Text } from '../i18n/text.ts';

/** Names that people know, for the types that forms take. */
const typeNames: Readonly<Record<string, Text>> = {
  'application/pdf': { ja: 'PDF', en: 'PDF' },
  'image/jpeg': { ja: 'JPEG画像', en: 'JPEG image' },
  'image/png': { ja: 'PNG画像', en: 'PNG image' },
  'image/webp': { ja: 'WebP画像', en: 'WebP image' },
  'image/gif': { ja: 'GIF画像', en: 'GIF image' },
  'image/svg+xml': { ja: 'SVG画像', en: 'SVG image' },
  'text/csv': { ja: 'CSV', en: 'CSV' },
  'text/plain': { ja: 'テキスト', en: 'plain text' },
  'text/html': { ja: 'HTML', en: 'HTML' },
  'application/zip': { ja: 'ZIP', en: 'ZIP' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    ja: 'Excel（.xlsx）',
    en: 'Excel (.xlsx)',
  },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    ja: 'Word（.docx）',
    en: 'Word (.docx)',
  },
};

const unknownType: Text = { ja: '種類の分からないファイル', en: 'an unknown type' };

export function typeName(mediaType: string | undefined): Text {
  if (mediaType === undefined) return unknownType;
  return typeNames[mediaType] ?? { ja: mediaType, en: mediaType };
}

function size(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;
  return `${Math.ceil(bytes / 1024)} KB`;
}

export function tooLarge(bytes: number, limit: number): AppError {
  return new AppError('too-large', {
    code: 'file-too-large',
    text: {
      ja: `ファイルの大きさは${size(bytes)}です。${size(limit)}以下のファイルを選んでください。`,
      en: `The file is ${size(bytes)}. Please choose a file of at most ${size(limit)}.`,
    },
  });
}

export const emptyFile = new AppError('rule-violation', {
  code: 'file-empty',
  text: {
    ja: 'ファイルの中身が空です。内容のあるファイルを選んでください。',
    en: 'The file is empty. Please choose a file with content.',
  },
});

export function wrongType(found: string | undefined, accept: readonly string[]): AppError {
  const wanted = accept.map(typeName);
  const is = typeName(found);
  return new AppError('rule-violation', {
    code: 'file-type',
    text: {
      ja: `ファイルの中身は「${is.ja}」です。${wanted.map(({ ja }) => ja).join('・')}のいずれかを選んでください。`,
      en: `The content of the file is ${is.en}. Please choose one of: ${wanted.map(({ en }) => en).join(', ')}.`,
    },
  });
}

export const storeFull = new AppError('unavailable', {
  code: 'store-full',
  text: {
    ja: '保存場所の空きがないため、ファイルを保存できませんでした。空きを増やしてから、もう一度お試しください。',
    en: 'There is no space left to keep the file, so nothing was saved. Please try again once space has been made.',
  },
});

export const storeAway = new AppError('unavailable', {
  code: 'store-away',
  text: {
    ja: 'ファイルの保存場所につながりません。しばらくしてから、もう一度お試しください。',
    en: 'The place where files are kept cannot be reached. Please try again in a while.',
  },
});

export const contentLost = new AppError('unavailable', {
  code: 'content-lost',
  text: {
    ja: 'ファイルの中身を読み出せません。管理者にお知らせください。',
    en: 'The content of the file cannot be read. Please tell an administrator.',
  },
});

/** Says nothing of the virus: whoever sent it may be its first victim. */
export const infected = new AppError('rule-violation', {
  code: 'file-infected',
  text: {
    ja: 'ファイルからウイルスの疑いが見つかったため、受け取りませんでした。別のファイルを選ぶか、ウイルス対策ソフトで確かめたものを送ってください。',
    en: 'The file may hold a virus, so it was not taken. Please choose another file, or send it again after your antivirus program has checked it.',
    easy: 'この ファイルには ウイルスが あるかも しれません。別の ファイルを 選んで ください。',
  },
});

export const scannerAway = new AppError('unavailable', {
  code: 'scanner-away',
  text: {
    ja: 'ファイルの安全を今は確かめられないため、受け取りませんでした。しばらくしてから、もう一度お送りください。',
    en: 'The file cannot be checked for viruses at the moment, so it was not taken. Please send it again in a while.',
    easy: '今は ファイルを 調べることが できません。少し 待ってから、もう一度 送って ください。',
  },
});

export const fileWord: Text = { ja: 'ファイル', en: 'The file' };
