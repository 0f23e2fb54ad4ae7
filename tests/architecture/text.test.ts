import { describe, expect, it } from 'vitest';
import {
  isTest,
  lineOf,
  nodesOf,
  parseSource,
  projectFolder,
  readSources,
  type Source,
  type SyntaxNode,
} from './sources.ts';

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

interface Property {
  readonly key: string;
  readonly value: SyntaxNode;
}

function propertiesOf(node: SyntaxNode): Property[] {
  if (node.type !== 'ObjectExpression') return [];
  return (node.properties as SyntaxNode[]).flatMap((property) => {
    const { type, key, value } = property;
    if (type === 'Identifier') return [{ key: String(value), value: property }];
    if (type !== 'KeyValueProperty') return [];
    return [{ key: String((key as { value?: unknown }).value), value: value as SyntaxNode }];
  });
}

/** Empty, as far as the source tells: what is computed is taken to say something. */
function isEmpty({ type, value }: SyntaxNode): boolean {
  return type === 'StringLiteral' && String(value).trim() === '';
}

/** Objects that speak one language only, or are silent in one. Silent in both is meant. */
function halfTexts(source: Source): string[] {
  return [...nodesOf(source.tree)].flatMap((node) => {
    const spoken = propertiesOf(node).filter(({ key }) => key === 'ja' || key === 'en');
    const silent = spoken.filter(({ value }) => isEmpty(value));
    const isHalf = spoken.length === 1 || silent.length === 1;
    return isHalf ? [`${source.path}:${lineOf(source, node)}`] : [];
  });
}

function wordsOf(node: SyntaxNode): string {
  if (node.type === 'StringLiteral' || node.type === 'JSXText') return String(node.value);
  return node.type === 'TemplateElement' ? String(node.cooked) : '';
}

/** Japanese sentences outside of text.ts; comments are not part of the tree. */
function looseWords(source: Source): string[] {
  return [...nodesOf(source.tree)]
    .filter((node) => japanese.test(wordsOf(node)))
    .map((node) => `${source.path}:${lineOf(source, node)}: ${wordsOf(node).trim()}`);
}

const speaks = (path: string): boolean =>
  !isTest(path) &&
  !/(^|[/-])text\.ts$/.test(path) &&
  (/\.routes\.tsx?$/.test(path) || /\/views\//.test(path) || /(commands|queries)\.ts$/.test(path));

const sources = readSources(projectFolder, 'src');

describe('every sentence', () => {
  it('is said in Japanese and in English', () => {
    expect(sources.filter(({ path }) => !isTest(path)).flatMap(halfTexts)).toEqual([]);
  });

  it('lives in text.ts, not in routes, views, queries or commands', () => {
    expect(sources.filter(({ path }) => speaks(path)).flatMap(looseWords)).toEqual([]);
  });
});

describe('the check of the sentences', () => {
  const planted = parseSource(
    'src/services/plan/views/planted.tsx',
    `const a = { ja: '計画' };
     const b = { ja: '計画', en: ' ' };
     const c = { ja: \`\${1}年\`, en: 'year' };
     export const A = () => <><p lang={b.ja}>計画です</p></>;`,
  );

  it('sees a missing and an empty language', () => {
    expect(halfTexts(planted).map((place) => place.split(':')[1])).toEqual(['1', '2']);
  });

  it('sees words in literals, templates and between tags', () => {
    expect(looseWords(planted).map((place) => place.split(': ')[1])).toEqual([
      '計画',
      '計画',
      '年',
      '計画です',
    ]);
  });
});
