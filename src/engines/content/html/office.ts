import type { Change } from './changes.ts';
import {
  type ContentElement,
  type ContentNode,
  element,
  isElement,
  lettersOf,
  textNode,
} from './node.ts';

type Note = (change: Change) => void;

const styleOf = (node: ContentElement): string => (node.attributes.style ?? '').toLowerCase();

/** The signs with which Word draws the bullet or number of a list that has no list in its HTML. */
const isListMark = (node: ContentNode): boolean =>
  isElement(node) && /mso-list:\s*ignore/.test(styleOf(node));

/** Bold and italics that stand in the style only, as Google Docs and Word write them. */
function withMeaning(node: ContentElement, children: ContentNode[]): ContentNode[] {
  const style = styleOf(node);
  if (node.name === 'b' && /font-weight:\s*(?:normal|400)/.test(style)) return children;
  if (node.name !== 'span') return [element(node.name, children, withoutWordLanguage(node))];
  let content = children;
  if (/font-style:\s*italic/.test(style)) content = [element('em', content)];
  if (/font-weight:\s*(?:bold|[6-9]00)/.test(style)) content = [element('strong', content)];
  if (/vertical-align:\s*super/.test(style)) content = [element('sup', content)];
  if (/vertical-align:\s*sub/.test(style)) content = [element('sub', content)];
  return content;
}

/** Word names a language for every run of letters and digits, whatever they say. */
function withoutWordLanguage({ attributes }: ContentElement): Record<string, string> {
  const { lang: _lang, ...rest } = attributes;
  return rest;
}

const isHidden = (node: ContentNode): boolean =>
  isElement(node) && /display:\s*none|mso-hide:\s*all/.test(styleOf(node));

function simplify(nodes: readonly ContentNode[]): ContentNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [node];
    if (isListMark(node)) return [element('mark-of-list', [textNode(lettersOf(node))])];
    return isHidden(node) ? [] : withMeaning(node, simplify(node.children));
  });
}

interface Line {
  readonly level: number;
  readonly ordered: boolean;
  readonly children: readonly ContentNode[];
}

function markOf(nodes: readonly ContentNode[]): string | undefined {
  for (const node of nodes) {
    if (isElement(node, 'mark-of-list')) return lettersOf(node).trim();
    const found = isElement(node) ? markOf(node.children) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function withoutMark(nodes: readonly ContentNode[]): ContentNode[] {
  return nodes
    .filter((node) => !isElement(node, 'mark-of-list'))
    .map((node) => (isElement(node) ? { ...node, children: withoutMark(node.children) } : node));
}

/** A number, a letter or a counting kanji before a full stop or a bracket. */
const numbered =
  /^[(（]?(?:[\d０-９]+|[a-zａ-ｚ]{1,4}|[一二三四五六七八九十]+|[ァ-ヶｱ-ﾝ])[.．)）、,]?$/iu;
/** In the fonts that Word takes for bullets, these letters are drawn as circles and squares. */
const bulletLetters = new Set(['o', 'l', 'n', 'u', 'q', 'v']);

function lineOf(node: ContentNode): Line | undefined {
  if (!isElement(node, 'p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) return undefined;
  const mark = markOf(node.children);
  const style = styleOf(node);
  if (mark === undefined && !/mso-list:\s*l\d/.test(style)) return undefined;
  if (/^h\d$/.test(node.name)) return undefined;
  const level = Number(/mso-list:[^;]*level(\d)/.exec(style)?.[1] ?? 1);
  const ordered = mark !== undefined && numbered.test(mark) && !bulletLetters.has(mark);
  return { level, ordered, children: withoutMark(node.children) };
}

/** Nested lists of lines that say how deep they stand. */
function listOf(lines: readonly Line[]): ContentElement[] {
  const level = Math.min(...lines.map((line) => line.level));
  const lists: { ordered: boolean; items: ContentNode[] }[] = [];
  let place = 0;
  while (place < lines.length) {
    const line = lines[place];
    if (!line) break;
    let end = place + 1;
    while ((lines[end]?.level ?? 0) > level) end += 1;
    const below = lines.slice(line.level > level ? place : place + 1, end);
    const own = line.level > level ? [] : line.children;
    const item = element('li', [...own, ...(below.length > 0 ? listOf(below) : [])]);
    const last = lists.at(-1);
    if (last && (last.ordered === line.ordered || line.level > level)) last.items.push(item);
    else lists.push({ ordered: line.ordered, items: [item] });
    place = end;
  }
  return lists.map(({ ordered, items }) => element(ordered ? 'ol' : 'ul', items));
}

const isSpace = (node: ContentNode): boolean => node.kind === 'text' && node.text.trim() === '';

function withLists(nodes: readonly ContentNode[], note: Note): ContentNode[] {
  const result: ContentNode[] = [];
  let lines: Line[] = [];
  const close = () => {
    if (lines.length > 0) result.push(...listOf(lines));
    lines = [];
  };
  for (const node of nodes) {
    const line = lineOf(node);
    if (line) {
      lines.push(line);
      note('lists');
      continue;
    }
    if (isSpace(node) && lines.length > 0) continue;
    close();
    result.push(
      isElement(node) ? { ...node, children: withLists(withoutMark(node.children), note) } : node,
    );
  }
  close();
  return result;
}

const officeTraces =
  /<o:p|mso-|class="?Mso|urn:schemas-microsoft-com|docs-internal-guid|xl\d{2}\b/i;

/** The clipboard of Word, Excel and Google Docs as plain HTML: lists are lists, bold is bold. */
export function fromOffice(nodes: readonly ContentNode[], html: string, note: Note): ContentNode[] {
  if (officeTraces.test(html)) note('office');
  return withLists(simplify(nodes), note);
}
