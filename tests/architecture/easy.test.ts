import { describe, expect, it } from 'vitest';
import {
  lineOf,
  parseSource,
  projectFolder,
  readSources,
  type Source,
  type SyntaxNode,
} from './sources.ts';

/** Files whose words citizens read, with the keys and names of the words that only staff read. */
const spoken: Readonly<Record<string, readonly string[]>> = {
  'src/app/home/text.ts': [
    'desk',
    'deskLead',
    'myWork',
    'dueFigures',
    'sheets',
    'nothing',
    'nothingHint',
    'overdue',
    'cases',
    'approvals',
    'approvalsWaiting',
    'noDue',
    'allCases',
  ],
  'src/engines/forms/filling/text.ts': [],
  'src/engines/forms/filling/views/difference-text.ts': [],
  'src/engines/forms/filling/views/field-text.ts': [],
  'src/engines/forms/filling/views/flow-text.ts': ['staffFor', 'staffBody'],
  'src/engines/forms/prefill/profile-text.ts': [],
  'src/engines/forms/prefill/text.ts': [],
  'src/engines/forms/values/text.ts': [],
  'src/engines/letters/verifying/text.ts': [],
  'src/engines/measures/text.ts': ['staff', 'unknownParam'],
  'src/engines/notifications/text.ts': ['text', 'skips'],
  'src/platform/http/text.ts': [],
  'src/services/disclosure/requests/status-text.ts': [],
  'src/services/disclosure/requests/text.ts': [],
  'src/services/disclosure/state-text.ts': ['actionTexts'],
  'src/services/disclosure/statistics/text.ts': [],
  'src/services/disclosure/text.ts': ['desk', 'settings', 'statistics', 'permissionTexts'],
  'src/engines/datasets/text.ts': [],
  'src/services/open-data/text.ts': [],
  'src/services/open-data/neighbours/text.ts': ['deskWords', 'sourceErrors', 'sourceName'],
  'src/services/open-data/requests/text.ts': ['deskWords', 'requestErrors'],
  'src/services/open-data/showcases/text.ts': ['deskWords', 'refusals', 'state', 'reason'],
  'src/services/finance/budget/datasets-text.ts': ['headings'],
  'src/services/finance/budget/text.ts': [],
  'src/services/finance/outlook/assumption-text.ts': [],
  'src/services/finance/outlook/explanation-text.ts': [],
  'src/services/finance/outlook/facility-text.ts': [],
  'src/services/finance/outlook/figure-text.ts': [],
  'src/services/finance/outlook/past-text.ts': [],
  'src/services/finance/outlook/statement-text.ts': [],
  'src/services/finance/outlook/text.ts': [],
  'src/services/finance/outlook/what-if-text.ts': [],
  'src/services/finance/projects/making/text.ts': [],
  'src/services/finance/projects/plain-text.ts': [],
  'src/services/finance/projects/project-text.ts': ['costLabel'],
  'src/services/finance/projects/text.ts': [],
  'src/services/plan/costs/text.ts': ['prefillWords'],
  'src/services/finance/public-text.ts': [],
  'src/services/finance/ratios/law-text.ts': [],
  'src/services/finance/ratios/state-text.ts': [],
  'src/services/finance/settlements/balance-text.ts': [],
  'src/services/finance/settlements/flow-text.ts': ['name', 'currentName'],
  'src/services/finance/settlements/stock-text.ts': ['name'],
  'src/services/finance/settlements/year-text.ts': [],
  'src/services/finance/similar/text.ts': [],
  'src/services/finance/tax/text.ts': [],
  'src/services/finance/ways.ts': [],
  'src/services/plan/method-text.ts': [],
  'src/services/plan/term-text.ts': [],
  'src/services/plan/text.ts': ['idText', 'ownedText', 'indicators', 'evaluations'],
  'src/services/plan/views/evaluation-text.ts': [
    'staffWords',
    'nextChangesHint',
    'history',
    'event',
  ],
  'src/services/plan/views/indicator-text.ts': [],
  'src/services/plan/views/text.ts': [],
  'src/services/procedures/applications/state-text.ts': [
    'stateTexts',
    'accept',
    'requestCorrection',
    'goOn',
    'propose',
    'sendBack',
    'approve',
    'refuse',
  ],
  'src/services/procedures/applications/status-text.ts': [],
  'src/services/procedures/applications/text.ts': ['approvalNeeded'],
  'src/services/procedures/catalogue/text.ts': [],
  'src/services/procedures/catalogue/duration-text.ts': [],
  'src/services/procedures/life-events/events/birth.ts': [],
  'src/services/procedures/life-events/events/business.ts': [],
  'src/services/procedures/life-events/events/care.ts': [],
  'src/services/procedures/life-events/events/death.ts': [],
  'src/services/procedures/life-events/events/disaster.ts': [],
  'src/services/procedures/life-events/events/marriage.ts': [],
  'src/services/procedures/life-events/events/moving.ts': [],
  'src/services/procedures/life-events/events/shared-text.ts': [],
  'src/services/procedures/life-events/papers.ts': [],
  'src/services/procedures/measure-text.ts': [],
  'src/services/procedures/text.ts': [
    'catalogue',
    'promoted',
    'nothingOnline',
    'changedMeanwhile',
    'taken',
    'linked',
    'idText',
  ],
  'src/services/procedures/life-events/text.ts': [],
  'src/services/surveys/sampling/text.ts': [],
  'src/services/participatory-budgets/ballots/text.ts': [
    'permissionTexts',
    'ballotRefusals',
    'deskTexts',
  ],
  'src/services/participatory-budgets/ballots/voting/text.ts': [],
  'src/services/participatory-budgets/ballots/counting/text.ts': [],
  'src/ui/error-page.tsx': ['desk'],
  'src/ui/layouts/text.ts': ['staffArea', 'staffMenu', 'publicPages', 'signedInAs'],
  'src/engines/content/render/text.ts': [],
  'src/engines/publishing/text.ts': [],
  'src/engines/publishing/listing/text.ts': [],
  'src/engines/publishing/calendar/text.ts': [],
  'src/engines/publishing/sitemap/text.ts': [],
  'src/engines/publishing/sections/text.ts': ['staffWords'],
  'src/engines/publishing/redirects/text.ts': ['staffWords'],
  'src/engines/search/text.ts': ['staffWords'],
  'src/engines/search/feedback/text.ts': [],
  'src/services/emergency/page/text.ts': [],
  'src/services/emergency/orders/text.ts': ['lawWordsMissing'],
  'src/services/emergency/reports/text.ts': [],
  'src/services/emergency/shelters/text.ts': ['fullAndEmpty'],
  'src/services/emergency/situation/text.ts': [
    'drillRefused',
    'alreadyOn',
    'liftFirst',
    'ownAct',
    'notOn',
    'interrupted',
    'actNotFound',
  ],
  'src/services/magazine/reading/text.ts': [],
  'src/services/press/reading/text.ts': [],
  'src/services/public-comments/calls/text.ts': [],
  'src/services/public-comments/comments/text.ts': [],
  'src/services/public-comments/results/text.ts': [],
  'src/services/public-comments/text.ts': [
    'refusals',
    'permissionTexts',
    'row',
    'ownedLabel',
    'staffTexts',
  ],
  'src/services/news/reading/text.ts': ['preview', 'back'],
  'src/services/problem-reports/map/text.ts': [],
  'src/services/problem-reports/measure-text.ts': [],
  'src/services/problem-reports/reports/text.ts': [],
  'src/services/problem-reports/sending/text.ts': [],
  'src/services/problem-reports/text.ts': [
    'desk',
    'category',
    'permissionTexts',
    'notPermitted',
    'otherSection',
    'sameReport',
    'mergeTarget',
    'ownedLabel',
  ],
};

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** 4 kanji in a row are the compounds of administration: 行政評価, 基本政策. */
const compound = /\p{Script=Han}{4,}(?!（)/u;

interface Words {
  readonly place: string;
  readonly ja: string;
  readonly easy: string | undefined;
}

/** What the source itself says; names that are put in are no words of ours. */
function ownWords(node: SyntaxNode | undefined): string {
  if (node?.type === 'StringLiteral') return String(node.value);
  if (node?.type !== 'TemplateLiteral') return '';
  return (node.quasis as SyntaxNode[]).map(({ cooked }) => String(cooked)).join('');
}

function keyOf(node: SyntaxNode): string {
  const name = (node.key ?? node.id) as { value?: unknown } | undefined;
  return String(name?.value);
}

/** Everything below a node but the words that only staff read. */
function* publicNodes(node: unknown, staff: readonly string[]): Generator<SyntaxNode> {
  if (Array.isArray(node)) {
    for (const one of node) yield* publicNodes(one, staff);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const one = node as SyntaxNode;
  const named = one.type === 'KeyValueProperty' || one.type === 'VariableDeclarator';
  if (named && staff.includes(keyOf(one))) return;
  if (typeof one.type === 'string') yield one;
  for (const child of Object.values(one)) yield* publicNodes(child, staff);
}

function wordsOf(source: Source, staff: readonly string[]): Words[] {
  return [...publicNodes(source.tree, staff)].flatMap((node) => {
    if (node.type !== 'ObjectExpression') return [];
    const properties = (node.properties as SyntaxNode[]).map(
      (property) => [keyOf(property), property.value as SyntaxNode] as const,
    );
    const said = new Map(properties);
    const ja = ownWords(said.get('ja'));
    const easy = said.get('easy');
    return japanese.test(ja)
      ? [{ place: `${source.path}:${lineOf(source, node)}`, ja, easy: easy && ownWords(easy) }]
      : [];
  });
}

const missing = (words: readonly Words[]): string[] =>
  words.filter(({ easy }) => !easy?.trim()).map(({ place, ja }) => `${place}: ${ja}`);

const hard = (words: readonly Words[]): string[] =>
  words
    .filter(({ easy }) => easy && compound.test(easy))
    .map(({ place, easy }) => `${place}: ${easy}`);

const sources = readSources(projectFolder, 'src');
const all = Object.entries(spoken).flatMap(([path, staff]) => {
  const source = sources.find((one) => one.path === path);
  return source ? wordsOf(source, staff) : [{ place: path, ja: 'no such file', easy: undefined }];
});

describe('やさしい日本語', () => {
  it('is there for every sentence that citizens read', () => {
    expect(missing(all)).toEqual([]);
  });

  it('leaves no compound of four kanji without its reading', () => {
    expect(hard(all)).toEqual([]);
  });
});

describe('the check of やさしい日本語', () => {
  const planted = wordsOf(
    parseSource(
      'src/planted.ts',
      `const a = { ja: '計画', en: 'plan' };
       const b = { ja: '評価', en: 'evaluation', easy: '行政評価です' };
       const c = { ja: '評価', en: 'evaluation', easy: '「行政評価（ぎょうせい ひょうか）」です' };
       const desk = { ja: '職員', en: 'staff' };
       const d = (name: string) => ({ ja: \`\${name}\`, en: name });`,
    ),
    ['desk'],
  );

  it('sees what is missing and what is hard', () => {
    expect(missing(planted)).toEqual(['src/planted.ts:1: 計画']);
    expect(hard(planted)).toEqual(['src/planted.ts:2: 行政評価です']);
  });
});
