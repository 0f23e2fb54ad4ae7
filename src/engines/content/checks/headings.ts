import { element, isElement, lettersOf, serializeContent } from '../html/node.ts';
import type { Located } from '../html/outline.ts';
import type { Finding } from './finding.ts';
import { finding, type Page, wholeOf } from './page.ts';

const levelOf = ({ element: { name } }: Located): number =>
  Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);

function asHeading(
  located: Located,
  level: number,
): { label: { ja: string; en: string }; replacement: string } {
  const { children, attributes } = located.element;
  return {
    label: { ja: `見出し${level - 1}にする`, en: `Make it a heading of level ${level - 1}` },
    replacement: serializeContent([element(`h${level}`, children, attributes)]),
  };
}

/** A short paragraph that is all bold and names what follows. */
function isBoldHeading({ element: { name, children } }: Located): boolean {
  const [only, ...more] = children;
  if (name !== 'p' || more.length > 0 || !only || !isElement(only, 'strong', 'b')) return false;
  const words = lettersOf(only).trim();
  return words.length > 0 && words.length <= 30 && !/[。、！？：:]$/.test(words);
}

function findOrder(located: Located, before: number): Finding | undefined {
  const level = levelOf(located);
  if (level > 1 && level <= before + 1) return undefined;
  const right = Math.max(2, before + 1);
  const message =
    before === 1
      ? {
          ja: '本文の見出しは、いちばん大きい「見出し1」から始めてください。',
          en: 'Headings of a text begin with level 1.',
        }
      : {
          ja: `見出し${before - 1}の次に見出し${level - 1}があり、間の段階が抜けています。`,
          en: `A heading of level ${level - 1} follows level ${before - 1}; a level between is missing.`,
        };
  return finding('heading-order', wholeOf(located), message, asHeading(located, right));
}

function findEmpty(located: Located): Finding {
  const message = {
    ja: '文字のない見出しがあります。文字を入れるか、消してください。',
    en: 'This heading has no words. Please write some or remove it.',
  };
  const label = { ja: '見出しを消す', en: 'Remove the heading' };
  return finding('heading-empty', wholeOf(located), message, { label, replacement: '' });
}

function findRepeated(located: Located, title: string | undefined): Finding[] {
  if (!title || lettersOf(located.element).trim() !== title.trim()) return [];
  const message = {
    ja: 'ページの題名と同じ見出しです。題名は自動で表示されるため、この見出しは要りません。',
    en: 'This heading repeats the title, which shows by itself.',
  };
  const label = { ja: '見出しを消す', en: 'Remove the heading' };
  return [finding('heading-repeats-title', wholeOf(located), message, { label, replacement: '' })];
}

/** Order of headings, empty ones, and bold paragraphs that stand for headings. */
export function checkHeadings({ elements, options }: Page): Finding[] {
  let before = 1;
  return elements.flatMap((located) => {
    if (isBoldHeading(located) && located.path.length === 1) {
      const message = {
        ja: '太字だけの行が見出しの代わりになっています。見出しにすると、読み上げや目次でも見出しとして伝わります。',
        en: 'A bold line stands for a heading. As a heading it is also heard and listed as one.',
      };
      const fix = asHeading(
        { ...located, element: withoutBold(located) },
        Math.min(4, before === 1 ? 2 : before),
      );
      return [finding('heading-bold', wholeOf(located), message, fix)];
    }
    if (levelOf(located) === 0) return [];
    if (lettersOf(located.element).trim() === '') return [findEmpty(located)];
    const order = findOrder(located, before);
    before = order ? Math.max(2, before + 1) : levelOf(located);
    return [...(order ? [order] : []), ...findRepeated(located, options.title)];
  });
}

const withoutBold = ({ element: paragraph }: Located) =>
  element(
    'p',
    paragraph.children.flatMap((child) => (isElement(child) ? child.children : [child])),
  );
