import { describe, expect, it } from 'vitest';
import type { Template } from '#engines/letters/contract.ts';
import { type CheckedCase, checksOf } from './case/rules.ts';
import { actsOn, canRecord } from './charges/rules.ts';
import { correctionForm, messageName } from './corrections/inputs.ts';
import { DecisionForm, letterField } from './decisions/inputs.ts';
import { recipientOf } from './decisions/recipient.ts';
import { isReady, prefilled, templatesFor, withAmount } from './decisions/rules.ts';
import { sampleName, samplePlan } from './demo/plan.ts';
import { EntryForm } from './entry/inputs.ts';
import { share } from './statistics/rules.ts';

const calm: CheckedCase = {
  ...{ open: true, differences: 0, duplicates: 0, role: 'self', entered: false },
  ...{ consented: false, proved: false, charge: undefined, waitsForCorrection: false },
  ...{ overdue: false, remaining: 10 },
};

describe('what stands out in a case', () => {
  it.each<[string, Partial<CheckedCase>, string[]]>([
    ['nothing', {}, []],
    ['no period', { remaining: undefined }, []],
    ['the last day', { remaining: 0 }, ['今日が期限です']],
    ['three days left', { remaining: 3 }, ['期限まで残り3日です']],
    ['late', { overdue: true, remaining: -2 }, ['標準処理期間を過ぎています']],
    [
      'late while the applicant corrects',
      { overdue: true, waitsForCorrection: true },
      ['申請者の補正を待っています（期限は止まっています）'],
    ],
    [
      'a proxy without consent and proof',
      { role: 'proxy' },
      ['本人の同意が確認されていません', '委任状などの写しが添付されていません'],
    ],
    ['a proxy at the counter', { role: 'proxy', entered: true, consented: true }, []],
    ['several together', { role: 'joint', consented: true }, []],
    [
      'differences, twins and an unpaid fee',
      { differences: 2, duplicates: 1, charge: 'due' },
      [
        '登録情報などと異なる回答が2件あります',
        '同じ内容と思われる申請がほかに1件あります',
        '手数料が納められていません',
      ],
    ],
    ['a closed case', { open: false, overdue: true, differences: 3 }, []],
    ['a closed case with a fee', { open: false, charge: 'due' }, ['手数料が納められていません']],
    ['a waived fee', { charge: 'waived' }, []],
  ])('%s', (_name, change, expected) => {
    expect(checksOf({ ...calm, ...change }).map(({ text }) => text.ja)).toEqual(expected);
  });
});

const template = (refusal: boolean, body: string, kind: 'decision' | 'refusal' = 'decision') =>
  ({
    ...{ id: 'x', key: 'x', versionId: 'v', version: 1, savedAt: new Date() },
    content: {
      ...{ title: '通知書', kind, refusal },
      fields: [
        { key: 'receipt', label: '受付番号', sample: 'X' },
        { key: 'amount', label: '額', sample: '1円' },
        { key: 'family', label: '世帯', sample: '2' },
      ],
      blocks: [
        { type: 'paragraph', text: body },
        ...(refusal ? [{ type: 'reasons' }, { type: 'appeal' }] : []),
      ],
    },
  }) as Template;

const reasons = { rule: '規則', facts: '事実', appeal: '教示' };

describe('a decision', () => {
  it.each([
    ['approval without a letter', { outcome: 'approve', fields: {} }, undefined, 'ok'],
    [
      'refusal without a letter',
      { outcome: 'refuse', fields: {}, reasons },
      undefined,
      'letter-needed',
    ],
    [
      'refusal with the letter of an approval',
      { outcome: 'refuse', fields: {}, reasons },
      template(false, '承認'),
      'other-letter',
    ],
    [
      'refusal without 教示',
      { outcome: 'refuse', fields: {}, reasons: { ...reasons, appeal: ' ' } },
      template(true, '不承認', 'refusal'),
      'reasons-missing',
    ],
    [
      'refusal with all',
      { outcome: 'refuse', fields: {}, reasons },
      template(true, '不承認'),
      'ok',
    ],
    [
      'letter with a hole',
      { outcome: 'approve', fields: {} },
      template(false, '{{receipt}}について'),
      'fields-missing',
    ],
    [
      'letter without one',
      { outcome: 'approve', fields: { receipt: 'R' } },
      template(false, '{{receipt}}について'),
      'ok',
    ],
  ] as const)('%s: %s', (_name, decision, letter, code) => {
    const verdict = isReady(decision, letter);
    expect(verdict.ok ? 'ok' : verdict.reason.code).toBe(code);
  });

  it('begins with what is known of the case and with answers of the same name', () => {
    const known = {
      receivedOn: '2026-11-02',
      receipt: 'R',
      procedure: 'P',
      answers: { family: 3 },
    };
    expect(prefilled(template(false, ''), known)).toEqual({ receipt: 'R', family: '3' });
  });

  it('says its sum in the letter, whatever stood there before', () => {
    const letter = template(false, '');
    expect(withAmount(letter, { amount: '5円' }, 12_000)).toEqual({ amount: '12,000円' });
    expect(withAmount(letter, { amount: '5円' }, undefined)).toEqual({});
  });

  it('offers only letters of its kind', () => {
    const all = [template(false, ''), template(true, '', 'refusal'), template(true, '')];
    expect(templatesFor('approve', all)).toEqual([all[0]]);
    expect(templatesFor('refuse', all)).toEqual([all[1]]);
  });

  it.each([
    ['', undefined],
    ['１２，０００円', 12_000],
    ['12000', 12_000],
    ['千円', 'amount'],
    ['-1', 'amount'],
  ])('reads the sum %j', (typed, expected) => {
    const form = { outcome: 'approve', version: '0', amount: typed, [letterField('a')]: ' b ' };
    const parsed = DecisionForm.safeParse(form);
    if (expected === 'amount') expect(parsed.error?.issues[0]?.path).toEqual(['amount']);
    else expect(parsed.data).toMatchObject({ amount: expected, fields: { a: 'b' } });
  });

  it('is no refusal without rule, facts and 教示', () => {
    const parsed = DecisionForm.safeParse({ outcome: 'refuse', version: '0', rule: '規則' });
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual(['facts', 'appeal']);
  });

  it.each([
    ['見本 花子', '様'],
    ['須坂まちづくり協会', '御中'],
    [undefined, '様'],
  ])('is told to %s %s', (name, honorific) => {
    const record = { applicant: { name } } as Parameters<typeof recipientOf>[0];
    expect(recipientOf(record, {}).honorific).toBe(honorific);
  });
});

describe('a fee', () => {
  it.each([
    ['due', ['paid', 'waived']],
    ['paid', ['refunded']],
    ['waived', []],
    ['refunded', []],
  ] as const)('that is %s can be %j', (state, acts) => {
    expect(actsOn(state)).toEqual(acts);
    for (const act of ['paid', 'waived', 'refunded'] as const) {
      expect(canRecord(state, act).ok).toBe((acts as readonly string[]).includes(act));
    }
  });
});

describe('a correction', () => {
  const form = correctionForm('2026-11-24', new Set(['name', 'photos']));
  const good = { key: 'k'.repeat(8), version: '1', reason: '確認', fields: 'name' };
  it.each([
    ['one field', { [messageName('name')]: '漢字' }, undefined],
    ['no message', {}, messageName('name')],
    ['no field', { fields: [] }, 'fields'],
    ['a field that was not there', { fields: ['secret'] }, 'fields'],
    ['today', { [messageName('name')]: '漢字', answerBy: '2026-11-24' }, 'answerBy'],
    ['no explanation', { [messageName('name')]: '漢字', reason: ' ' }, 'reason'],
  ])('with %s', (_name, change, fault) => {
    const parsed = form.safeParse({ ...good, ...change });
    expect(parsed.error?.issues[0]?.path[0]).toBe(fault);
  });
});

describe('an entry at the counter', () => {
  it.each([
    [{ channel: 'counter' }, []],
    [{ channel: 'web' }, ['channel']],
    [{ channel: 'phone', role: 'proxy' }, ['principal', 'proxyName', 'consented']],
    [{ channel: 'paper', role: 'joint', principal: '見本', consented: '1' }, []],
    [{ channel: 'phone', phone: '12' }, ['phone']],
  ])('%j lacks %j', (values, faults) => {
    const parsed = EntryForm.safeParse(values);
    expect(parsed.error?.issues.map(({ path }) => path[0]) ?? []).toEqual(faults);
  });
});

describe('figures', () => {
  it.each([
    [1, 4, 25],
    [0, 4, 0],
    [0, 0, undefined],
  ])('%d of %d is %s percent', (part, whole, expected) => {
    expect(share(part, whole)).toBe(expected);
  });
});

describe('the samples', () => {
  it('are sixty, the same every time, and everybody is called 見本', () => {
    expect(samplePlan()).toHaveLength(36);
    expect(samplePlan()).toEqual(samplePlan());
    expect(new Set(samplePlan().map(({ seed }) => seed)).size).toBe(36);
    expect(sampleName(3).family).toBe('見本');
  });
});
