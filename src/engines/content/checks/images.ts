import { serializeContent } from '../html/node.ts';
import type { Finding } from './finding.ts';
import { copyOf, finding, type Page, wholeOf } from './page.ts';

const fileName =
  /^[\w\s().%~-]+\.(?:jpe?g|png|gif|webp|bmp|tiff?|heic|svg|avif)$|^(?:img|dsc|image|p)[_-]?\d+$/i;
const vague =
  /^(?:画像|写真|図|図表|イラスト|アイコン|バナー|グラフ|地図|image|photo|picture|icon)\d*$/i;
/** Longer alternatives belong into the text, where everybody can read them at their own pace. */
const longest = 120;
const posters = /チラシ|ちらし|ポスター|リーフレット|案内文|フライヤー/;

function findAlt(located: Page['elements'][number]): Finding | undefined {
  const { element } = located;
  const { alt } = element.attributes;
  const place = wholeOf(located);
  if (alt === undefined) {
    return finding('image-alt-missing', place, {
      ja: '画像に代わりの文がありません。画像が見えない人に伝えたいことを、文で書いてください。',
      en: 'This picture has no text alternative. Please write what it tells those who cannot see it.',
    });
  }
  const words = alt.trim();
  return words === '' ? findEmpty(located) : findWords(located, words);
}

function findEmpty(located: Page['elements'][number]): Finding | undefined {
  const { element } = located;
  if ('data-decorative' in element.attributes) return undefined;
  const attributes = { ...element.attributes, alt: '', 'data-decorative': '' };
  const message = {
    ja: '代わりの文が空です。内容のある画像なら文を書き、飾りだけの画像なら「飾り」としてください。',
    en: 'The text alternative is empty. Please write one, or mark the picture as decoration.',
  };
  return finding('image-alt-empty', wholeOf(located), message, {
    label: { ja: '飾りの画像にする', en: 'Mark as decoration' },
    replacement: serializeContent([copyOf(element, { attributes })]),
  });
}

function findWords(located: Page['elements'][number], words: string): Finding | undefined {
  const place = wholeOf(located);
  if (fileName.test(words)) {
    return finding('image-alt-file-name', place, {
      ja: `代わりの文「${words}」はファイルの名前です。画像が伝える内容を書いてください。`,
      en: `The text alternative “${words}” is a file name. Please write what the picture tells.`,
    });
  }
  if (vague.test(words)) {
    return finding('image-alt-vague', place, {
      ja: `「${words}」だけでは内容が伝わりません。何の画像かを書いてください。`,
      en: `“${words}” alone says little. Please write what the picture shows.`,
    });
  }
  if (words.length <= longest) return undefined;
  return finding('image-alt-long', place, {
    ja: `代わりの文が${words.length}文字あります。要点を${longest}文字以内で書き、詳しい説明は本文に移してください。`,
    en: `The text alternative has ${words.length} characters. Please say the point in ${longest} and move the rest into the text.`,
  });
}

/** Text alternatives (1.1.1), and pictures that hold words which should be text (1.4.5). */
export function checkImages({ elements }: Page): Finding[] {
  return elements
    .filter(({ element }) => element.name === 'img')
    .flatMap((located) => {
      const ofText = posters.test(located.element.attributes.alt ?? '')
        ? finding('image-of-text', wholeOf(located), {
            ja: 'チラシなどの画像にある文字は、読み上げも拡大もできません。日時や場所などは本文にも書いてください。',
            en: 'Words in a picture cannot be read aloud or enlarged. Please also write date, place and the like as text.',
          })
        : undefined;
      return [findAlt(located), ofText].filter((found) => found !== undefined);
    });
}
