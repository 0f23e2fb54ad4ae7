import type { Text } from '#platform/i18n/text.ts';
import type { MediaKind } from './model.ts';

export const mediaWord: Text = { ja: 'メディア', en: 'The media file', easy: 'ファイル' };

export const kindTexts: Readonly<Record<MediaKind, Text>> = {
  image: { ja: '画像', en: 'Image' },
  attachment: { ja: '添付ファイル', en: 'Attachment' },
  video: { ja: '動画', en: 'Video' },
};

export const pictureRefusals = {
  'picture-too-many-pixels': {
    ja: '画素数が多すぎます。6,000万画素以下に縮めてからお送りください。',
    en: 'The picture has too many pixels. Please reduce it to 60 megapixels or fewer.',
  },
  'picture-unreadable': {
    ja: '画像として開けませんでした。JPEG、PNG、WebP、GIFのいずれかで保存し直してください。',
    en: 'This could not be opened as a picture. Please save it as JPEG, PNG, WebP or GIF.',
  },
  'picture-moves-too-long': {
    ja: '5秒を超えて動く画像は、見る人が止められないため使えません。動画として登録してください。',
    en: 'A picture that moves for more than five seconds cannot be stopped by readers. Please add it as a video.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const captionFaults = {
  notVtt: {
    ja: '字幕ファイルの1行目を「WEBVTT」にしてください（WebVTT形式）。',
    en: 'The first line of the captions must be WEBVTT (WebVTT format).',
  },
  empty: { ja: '字幕が1つもありません。', en: 'There is no caption in the file.' },
  block: (start: string): Text => ({
    ja: `「${start}」の時刻を「00:00:01.000 --> 00:00:03.000」の形で書き、次の行に字幕を入れてください。`,
    en: `Please write the times of “${start}” as 00:00:01.000 --> 00:00:03.000, with the caption on the next line.`,
  }),
  order: (start: string): Text => ({
    ja: `「${start}」が前の字幕より早く始まっています。時刻の順に並べてください。`,
    en: `“${start}” begins before the caption above it. Please put captions in order of time.`,
  }),
};

export const inputTexts = {
  alt: {
    ja: '画像の説明（代替テキスト）を入力するか、「装飾の画像」を選んでください。',
    en: 'Please describe the picture (alternative text), or mark it as decoration.',
  },
  altTwice: {
    ja: '装飾の画像には説明を付けません。どちらか一方にしてください。',
    en: 'A decorative picture has no description. Please choose one of the two.',
  },
  altName: {
    ja: 'ファイル名ではなく、画像が何を伝えているかを書いてください。',
    en: 'Please write what the picture tells, not its file name.',
  },
  alternative: {
    ja: 'PDFを読めない人のために、同じ内容の文章か、同じ内容のページを示してください。どちらもない場合は理由を書いてください。',
    en: 'For people who cannot read the PDF, give its text or a page that says the same. If there is neither, say why.',
  },
  long: { ja: '短くしてください。', en: 'Please make this shorter.' },
  captions: {
    ja: '音声のある動画には、字幕か、話した内容の書き起こしを付けてください。',
    en: 'A video with sound needs captions, or a transcript of what is said.',
  },
  file: { ja: 'ファイルを選んでください。', en: 'Please choose a file.' },
} as const satisfies Readonly<Record<string, Text>>;

const fileWords: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/zip': 'ZIP',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'video/mp4': 'MP4',
  'video/webm': 'WebM',
};

/** Short name of a sort of file, the same in every language. */
export function fileWord(
  mediaType: string,
  named: Readonly<{ csv: string; text: string }>,
): string {
  if (mediaType === 'text/csv') return named.csv;
  return fileWords[mediaType] ?? named.text;
}

/** Size as people read it: 85 KB, 1.2 MB. */
export function sizeText(bytes: number): string {
  const kibibytes = bytes / 1024;
  if (kibibytes < 1) return `${bytes} B`;
  if (kibibytes < 1000) return `${Math.round(kibibytes)} KB`;
  return `${(kibibytes / 1024).toFixed(1)} MB`;
}

/** Kind, pages and size of a file, as they stand behind its link. */
export function factsText(medium: {
  readonly mediaType: string;
  readonly bytes: number;
  readonly pages: number | null;
}): Text {
  const size = sizeText(medium.bytes);
  const kind = (text: string): string => fileWord(medium.mediaType, { csv: 'CSV', text });
  const pages = medium.pages ?? 0;
  const many = pages === 1 ? '1 page' : `${pages} pages`;
  return {
    ja: [kind('テキスト'), pages ? `${pages}ページ` : '', size].filter(Boolean).join('、'),
    en: [kind('Text'), pages ? many : '', size].filter(Boolean).join(', '),
    easy: [kind('テキスト'), pages ? `${pages}ページ` : '', size].filter(Boolean).join('、'),
  };
}

export const inUse: Text = {
  ja: 'このファイルを使っているページがあるため、削除できません。先にページから外してください。',
  en: 'Pages use this file, so it cannot be removed. Please take it out of them first.',
};

export const changedMeanwhile: Text = {
  ja: '他の職員がこのファイルを変更しました。開き直して、もう一度お試しください。',
  en: 'Somebody else has changed this file. Please open it again and retry.',
};

export const otherKind: Text = {
  ja: '同じ種類のファイル（画像、文書、動画）とだけ差し替えられます。',
  en: 'A file can only be replaced by one of its own sort (picture, document, video).',
};
