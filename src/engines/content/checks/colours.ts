import { escapeHtml, lettersOf } from '../html/node.ts';
import { contrastOf, readColour } from './contrast.ts';
import type { Finding } from './finding.ts';
import { finding, japaneseSpots, matchesIn, type Page, wholeOf } from './page.ts';

const colourOnly =
  /(?:赤|青|緑|黄|黄色|茶|紫|ピンク|オレンジ|灰|グレー|水)(?:色)?(?:い|の)?(?:文)?字(?:の(?:部分|箇所|もの|項目|日))?|(?:赤|青|緑|黄|茶|紫|ピンク|オレンジ|灰|グレー|水)(?:色)?の(?:部分|箇所|欄|項目|行|セル|線|枠|ボタン|印|マーク)|色(?:の|が)(?:付|つ)い(?:た|ている)(?:部分|箇所|欄|項目|行|セル|日)|網掛けの?(?:部分|箇所|欄|日)/g;
const placeOnly =
  /(?:右|左|上|下|右上|右下|左上|左下)(?:側)?(?:の|にある)(?:図|表|ボタン|リンク|枠|欄|写真|地図|メニュー|画像|バナー)|(?:丸い|四角い|三角の|大きい|大きな|小さい|小さな)(?:ボタン|印|枠|アイコン)/g;

const declared = (style: string, property: string): string | undefined =>
  new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(style)?.[1];

function findContrast({ elements }: Page): Finding[] {
  return elements.flatMap((located) => {
    const { style = '', color, bgcolor } = located.element.attributes;
    const front = readColour(declared(style, 'color') ?? color ?? '');
    const back = readColour(declared(style, 'background(?:-color)?') ?? bgcolor ?? '');
    if ((!front && !back) || lettersOf(located.element).trim() === '') return [];
    const ratio = contrastOf(front ?? [0, 0, 0], back ?? [255, 255, 255]);
    if (ratio >= 4.5) return [];
    const shown = Math.floor(ratio * 10) / 10;
    const message = {
      ja: `文字と背景の色の差が小さく（${shown}対1）、読めない人がいます。色の指定を外してください（4.5対1以上が必要です）。`,
      en: `Text and background differ too little (${shown}:1; at least 4.5:1 is needed). Please remove the colours.`,
    };
    const label = { ja: '色の指定を外す', en: 'Remove the colours' };
    const { name, children } = located.element;
    const words = escapeHtml(children.map(lettersOf).join(''));
    const replacement = ['span', 'font'].includes(name) ? words : `<${name}>${words}</${name}>`;
    return [finding('colour-contrast', wholeOf(located), message, { label, replacement })];
  });
}

function findCallouts({ elements }: Page): Finding[] {
  return elements
    .filter(
      ({ element: { name, attributes } }) =>
        name === 'div' && attributes.class === 'callout-warning',
    )
    .filter(
      ({ element }) =>
        !/注意|警告|重要|危険|お願い|緊急|warning|caution|important/i.test(lettersOf(element)),
    )
    .map((located) =>
      finding('colour-callout', wholeOf(located), {
        ja: '注意の囲みは、色が見えなくても注意と分かるように「ご注意」などの言葉で始めてください。',
        en: 'A warning box should also say in words that it warns, for those who do not see its colour.',
      }),
    );
}

/** Colours (1.4.3), and words that point by colour, place or shape only (1.4.1, 1.3.3). */
export function checkColours(page: Page): Finding[] {
  const spots = japaneseSpots(page);
  const byColour = [...matchesIn(spots, colourOnly)].map(({ match: [words], place }) =>
    finding('colour-only', place, {
      ja: `「${words}」は、色が見えない人に伝わりません。「※印の」「期限の」など、色のほかの言葉でも示してください。`,
      en: `“${words}” points by colour only. Please also say it in words or with a sign.`,
    }),
  );
  const byPlace = [...matchesIn(spots, placeOnly)].map(({ match: [words], place }) =>
    finding('place-only', place, {
      ja: `「${words}」は、画面の大きさや読み上げによって伝わりません。名前で示してください。`,
      en: `“${words}” points by place or shape, which differs by screen and cannot be heard. Please name the thing.`,
    }),
  );
  return [...findContrast(page), ...findCallouts(page), ...byColour, ...byPlace];
}
