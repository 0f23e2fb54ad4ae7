import { describe, expect, it, test } from 'vitest';
import { fiscalYear } from '#japan/fiscal-year.ts';
import type { Block, Reasons, TemplateContent } from '../model.ts';
import { documentNumber, numberPattern } from '../settings/rules.ts';
import { isComplete, mayIssue, ownValues } from './rules.ts';

const full: Reasons = {
  rule: '要綱第4条',
  facts: '要件に当てはまりません。',
  appeal: '3か月以内に…',
};
const parts: readonly Block[] = [{ type: 'reasons' }, { type: 'appeal' }];

const template = (refusal: boolean, blocks: readonly Block[] = parts): TemplateContent => ({
  title: '通知書',
  kind: refusal ? 'refusal' : 'decision',
  refusal,
  fields: [{ key: 'amount', label: '金額', sample: '1円' }],
  blocks,
});

const codeOf = (verdict: ReturnType<typeof mayIssue>) => (verdict.ok ? 'ok' : verdict.reason.code);

describe('a refusal', () => {
  test.each([
    ['all of its reasons', full, 'ok'],
    ['none', undefined, 'reasons-missing'],
    ['no rule', { ...full, rule: '' }, 'reasons-missing'],
    ['no facts', { ...full, facts: '　' }, 'reasons-missing'],
    ['no 教示', { ...full, appeal: '\n' }, 'reasons-missing'],
  ])('with %s', (_, reasons, expected) => {
    expect(codeOf(mayIssue(template(true), reasons))).toBe(expected);
  });

  it('names what is missing', () => {
    const verdict = mayIssue(template(true), { ...full, facts: '', appeal: '' });
    expect(verdict.ok ? '' : verdict.reason.text.ja).toContain('事実・教示が必要です');
  });
});

test.each([
  ['may tell how to ask for a review', template(false), { ...full, rule: '', facts: '' }, 'ok'],
  ['needs no reasons', template(false), undefined, 'ok'],
  ['never drops reasons that were given', template(false, []), full, 'reasons-not-printed'],
])('any other letter %s', (_, content, reasons, expected) => {
  expect(codeOf(mayIssue(content, reasons))).toBe(expected);
});

describe('fields', () => {
  const asks = template(false, [{ type: 'paragraph', text: '{{recipient}} {{amount}}' }]);

  it('must all have a value where they show', () => {
    expect(isComplete(asks, { amount: '5円' }).ok).toBe(true);
    const verdict = isComplete(asks, {});
    expect(verdict.ok ? '' : verdict.reason.text.ja).toBe('「金額」を入力してください。');
  });

  it('that the template does not know are not kept', () => {
    expect(ownValues(asks, { amount: '5円', myNumber: '123' })).toEqual({ amount: '5円' });
  });
});

describe('document numbers', () => {
  test.each([
    ['須市第{n}号', 12, 2026, '須市第12号'],
    ['{year}須市第{n}号', 1, 2026, '8須市第1号'],
    ['{year}須第{n}号', 3, 2019, '元須第3号'],
  ])('%s', (pattern, number, year, expected) => {
    expect(documentNumber(pattern, number, fiscalYear(year))).toBe(expected);
  });

  test.each([
    ['第{n}号', true],
    ['{year}第{n}号', true],
    ['須市', false],
    ['{n}-{n}', false],
    ['第{m}号{n}', false],
    ['第{n号', false],
  ])('pattern %s: %s', (pattern, expected) => {
    expect(numberPattern.test(pattern)).toBe(expected);
  });
});
