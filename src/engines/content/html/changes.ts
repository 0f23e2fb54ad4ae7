import type { Text } from '#platform/i18n/text.ts';

/** What cleaning did, in words for whoever pasted; in the order in which it is told. */
export const changeTexts = {
  code: {
    ja: 'プログラムや埋め込み部品を取り除きました。',
    en: 'Scripts and embedded parts were removed.',
  },
  look: {
    ja: '文字の色・大きさ・書体などの飾りを取り除きました。太字と斜体は残しています。',
    en: 'Colours, sizes and fonts were removed. Bold and italics are kept.',
  },
  struck: {
    ja: '取り消し線を外し、文字は残しました。不要な文字であれば消してください。',
    en: 'Strike-through was taken off and the words kept. Please delete them if they no longer hold.',
  },
  links: {
    ja: '開けないリンクや安全でないリンクを外し、文字は残しました。リンク先を入れ直してください。',
    en: 'Links that cannot be opened or are unsafe were removed and their words kept. Please set them again.',
  },
  images: {
    ja: '貼り付けた画像は取り込めません。画像の一覧から入れ直してください。',
    en: 'Pasted pictures cannot be kept. Please insert them from the library of pictures.',
  },
  headings: {
    ja: '見出しの段階を、本文で使う3段階に合わせました。',
    en: 'Headings were fitted to the three levels that a text has here.',
  },
  lists: {
    ja: '記号や番号で書かれた行を、箇条書きに直しました。',
    en: 'Lines with bullets or numbers were made real lists.',
  },
  tables: {
    ja: '表の書式を取り除き、行と列だけを残しました。',
    en: 'Formatting of tables was removed; rows and columns are kept.',
  },
  headers: {
    ja: '表の最初の行を見出しにしました。正しいかご確認ください。',
    en: 'The first row of a table was made its header. Please check that it is right.',
  },
  layout: {
    ja: '枠として使われていた表を外し、中の文章を残しました。',
    en: 'A table used as a frame was removed and its text kept.',
  },
  breaks: {
    ja: '続けて入れた改行を、段落の区切りに直しました。',
    en: 'Repeated line breaks were made paragraphs.',
  },
  office: {
    ja: 'ワードやエクセルなどが付けた不要な情報を取り除きました。',
    en: 'Hidden data that Word, Excel or the like had added was removed.',
  },
  unknown: {
    ja: 'ここでは使えない部品を外し、文字は残しました。',
    en: 'Parts that cannot be used here were removed and their words kept.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type Change = keyof typeof changeTexts;

/** Collects each change once. */
export interface ChangeLog {
  note(change: Change): void;
  list(): Text[];
}

export function createChangeLog(): ChangeLog {
  const noted = new Set<string>();
  return {
    note: (change) => {
      noted.add(change);
    },
    list: () =>
      Object.entries(changeTexts)
        .filter(([name]) => noted.has(name))
        .map(([, text]) => text),
  };
}
