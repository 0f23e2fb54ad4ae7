import type { Text } from '#platform/i18n/text.ts';
import { blockNames } from '../html/allowed.ts';
import {
  type ContentElement,
  type ContentNode,
  escapeHtml,
  lettersOf,
  parseContent,
} from '../html/node.ts';
import { elementsOf, type Located } from '../html/outline.ts';
import type { Finding, Place } from './finding.ts';
import { type RuleName, rules } from './rules.ts';

export interface CheckOptions {
  /** ISO day in Asia/Tokyo; a date without a year is the nearest to it. */
  readonly today: string;
  /** Language of the whole text; やさしい日本語 is Japanese. Without it Japanese. */
  readonly language?: 'ja' | 'en' | 'easy';
  /** What the link index knows of an address. */
  readonly knownLinks?: (href: string) => 'ok' | 'broken' | 'unknown';
  /** Title of the page, which stands above the text. */
  readonly title?: string;
  /** Kind (`PDF`) and size of a file that is offered. */
  readonly attachments?: (
    href: string,
  ) => { readonly kind: string; readonly bytes: number } | undefined;
}

/** One stretch of letters, with all that the rules ask of its surroundings. */
export interface Spot {
  readonly text: string;
  readonly path: readonly number[];
  readonly language: string;
  /** Names of the elements around it. */
  readonly around: readonly string[];
}

/** An element that holds words and no other block: a paragraph, a heading, a cell. */
export interface Block extends Located {
  readonly text: string;
  readonly language: string;
}

/** Content as the rules look at it; read once. */
export interface Page {
  readonly nodes: readonly ContentNode[];
  readonly elements: readonly Located[];
  readonly spots: readonly Spot[];
  readonly blocks: readonly Block[];
  readonly options: CheckOptions;
}

interface Surroundings {
  readonly path: readonly number[];
  readonly language: string;
  readonly around: readonly string[];
}

const isBlockElement = (node: ContentNode): boolean =>
  node.kind === 'element' && blockNames.has(node.name);

function collect(
  nodes: readonly ContentNode[],
  at: Surroundings,
  spots: Spot[],
  blocks: Block[],
): void {
  for (const [place, node] of nodes.entries()) {
    const path = [...at.path, place];
    if (node.kind === 'text') {
      spots.push({ ...at, path, text: node.text });
      continue;
    }
    const language = node.attributes.lang ?? at.language;
    if (blockNames.has(node.name) && !node.children.some(isBlockElement)) {
      blocks.push({ element: node, path, text: lettersOf(node), language });
    }
    collect(node.children, { path, language, around: [...at.around, node.name] }, spots, blocks);
  }
}

export function readPage(html: string, options: CheckOptions): Page {
  const nodes = parseContent(html);
  const [spots, blocks]: [Spot[], Block[]] = [[], []];
  const language = options.language === 'en' ? 'en' : 'ja';
  collect(nodes, { path: [], language, around: [] }, spots, blocks);
  return { nodes, elements: elementsOf(nodes), spots, blocks, options };
}

/** Stretches of Japanese, without readings. */
export function japaneseSpots({ spots }: Page): Spot[] {
  return spots.filter(
    ({ language, around }) =>
      language.startsWith('ja') && !around.includes('rt') && !around.includes('rp'),
  );
}

export function japaneseBlocks({ blocks }: Page): Block[] {
  return blocks.filter(({ language, text }) => language.startsWith('ja') && text.trim() !== '');
}

export function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : line;
}

/** A node as a whole. */
export function wholeOf({ path, element }: Located): Place {
  const { alt, src } = element.attributes;
  return { path, excerpt: excerptOf(lettersOf(element) || alt || src || element.name) };
}

/** Some characters of a node's text. */
export function partOf(
  spot: { path: readonly number[]; text: string },
  start: number,
  end: number,
): Place {
  return { path: spot.path, start, end, excerpt: excerptOf(spot.text.slice(start, end)) };
}

export interface Mending {
  readonly label: Text;
  /** HTML in place of what stands there; '' takes it away. */
  readonly replacement: string;
}

/** A finding of a rule, with the severity and criterion that the table of rules gives it. */
export function finding(name: RuleName, place: Place, message: Text, fix?: Mending): Finding {
  const { severity, criterion } = rules[name];
  return {
    rule: name,
    severity,
    place,
    message,
    ...(criterion ? { criterion } : {}),
    ...(fix ? { fix } : {}),
  };
}

/** The one key that puts these words in place. */
export function rewrite(words: string): Mending {
  return {
    label: { ja: `「${words}」に直す`, en: `Change to “${words}”` },
    replacement: escapeHtml(words),
  };
}

/** Every match of a pattern in Japanese text, with where it stands. */
export function* matchesIn(
  spots: readonly Spot[],
  pattern: RegExp,
): Generator<{ readonly spot: Spot; readonly match: RegExpExecArray; readonly place: Place }> {
  for (const spot of spots) {
    for (const match of spot.text.matchAll(pattern)) {
      const place = partOf(spot, match.index, match.index + match[0].length);
      yield { spot, match, place };
    }
  }
}

export const copyOf = (node: ContentElement, change: Partial<ContentElement>): ContentElement => ({
  ...node,
  ...change,
});
