import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countings, directions } from '../model.ts';
import { checkPlan } from './files.ts';
import { planWorkbook } from './workbook-writer.ts';

const file = join(import.meta.dirname, '../../../../demo/plan/suzaka-2025.yaml');

async function demoPlan() {
  const checked = await checkPlan(readFileSync(file));
  if (!checked.ok) throw new Error('the demo plan is not accepted');
  return checked.plan;
}

/** The demo plan as a workbook with one cell changed. */
async function withCell(sheet: string, cell: string, value: ExcelJS.CellValue): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const written = await planWorkbook(await demoPlan());
  await workbook.xlsx.load(Uint8Array.from(written).buffer);
  const target = workbook.getWorksheet(sheet)?.getCell(cell);
  if (!target) throw new Error(`no sheet ${sheet}`);
  target.value = value;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('the workbook of a plan', () => {
  it('says the same as the YAML it was made from', async () => {
    const plan = await demoPlan();
    expect(await checkPlan(await planWorkbook(plan))).toEqual({ ok: true, plan });
  });

  it.each([
    ['指標', 'J3', 'sideways', 'direction'],
    ['指標', 'G3', 'バナナ', '単位'],
    ['指標', 'C3', 'koho-readers', '指標のid'],
    ['指標', 'I3', null, 'target'],
    ['指標', 'I3', 'たくさん', '目標値'],
    ['指標', 'B3', '活動', '成果'],
    ['指標', 'A3', 99, '施策番号「99」'],
    ['計画', 'A2', '202071', '6桁'],
    ['施策', 'D3', 35, '番号'],
  ])('is refused with sheet and cell for %s %s', async (sheet, cell, value, hint) => {
    const checked = await checkPlan(await withCell(sheet, cell, value));
    if (checked.ok) throw new Error('should have been refused');
    const [problem] = checked.problems;
    expect(problem?.sheet).toBe(sheet);
    expect(problem?.cell).toMatch(value === null ? /3$/ : new RegExp(`^${cell}$`));
    expect(problem?.message.ja).toContain(hint);
  });

  it('takes what Excel makes of cells: formulas, rich text, dates, digits as text', async () => {
    const plan = await demoPlan();
    const changes: [string, string, ExcelJS.CellValue][] = [
      ['計画', 'E2', new Date('2021-04-01T00:00:00Z')],
      ['計画', 'G2', { formula: '2018+1', result: 2019 } as ExcelJS.CellValue],
      ['計画', 'H2', '２０２５'],
      ['計画', 'B2', { richText: [{ text: '須坂' }, { text: '市' }] }],
    ];
    for (const change of changes) {
      const checked = await checkPlan(await withCell(...change));
      expect(checked.ok && checked.plan.contentHash).toBe(plan.contentHash);
    }
  });

  it('names the sheet or the column that was taken away', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Uint8Array.from(await planWorkbook(await demoPlan())).buffer);
    workbook.removeWorksheet('取組');
    const sheet = workbook.getWorksheet('指標');
    if (sheet) sheet.getCell('C1').value = 'なまえ';
    const checked = await checkPlan(Buffer.from(await workbook.xlsx.writeBuffer()));
    const messages = checked.ok ? [] : checked.problems.map(({ message }) => message.ja).join();
    expect(messages).toContain('シート「取組」');
    expect(messages).toContain('列「指標のid」');
  });

  it('is refused when it is some other ZIP file', async () => {
    const checked = await checkPlan(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]));
    expect(checked.ok).toBe(false);
  });

  it('is a template without a plan: every sheet, choices in the cells, nothing to import', async () => {
    const template = await planWorkbook();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Uint8Array.from(template).buffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      ...['書き方', '計画', '挑戦', '担い手', '施策', '指標', '取組', '施策の役割'],
    ]);
    expect(workbook.getWorksheet('指標')?.getCell('J2').dataValidation.formulae).toEqual([
      '"up,down,keep"',
    ]);
    expect((await checkPlan(template)).ok).toBe(false);
  });
});

describe('any plan', () => {
  const word = fc
    .stringMatching(
      /^[\p{L}\p{N}「」、。・ー%=+-][\p{L}\p{N} 「」、。・ー%=+-]{0,18}[\p{L}\p{N}」]$/u,
    )
    .filter((text) => text === text.trim() && text.normalize() === text);
  const optional = fc.option(word, { nil: undefined });
  const indicator = (id: string) =>
    fc.record({
      id: fc.constant(id),
      kind: optional,
      name: word,
      nameEn: optional,
      unit: fc.constantFrom('%', '', 'ha'),
      baseline: fc.option(fc.integer({ min: -99999, max: 99999 }).map((n) => n / 100)),
      target: fc.integer({ min: -99999, max: 99999 }).map((n) => n / 100),
      direction: fc.constantFrom(...directions),
      counting: fc.constantFrom(...countings),
      measure: fc.constantFrom('a.b', 'surveys.answerShare'),
      params: fc.option(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), word, { minKeys: 1, maxKeys: 2 }),
        {
          nil: undefined,
        },
      ),
    });
  const policy = (number: number) =>
    fc.record({
      number: fc.constant(number),
      name: word,
      nameEn: optional,
      departments: fc.array(word, { minLength: 1, maxLength: 3 }),
      outcomes: fc.tuple(indicator(`p${number}-a`), indicator(`p${number}-b`)),
      processes: fc.oneof(fc.constant([]), fc.tuple(indicator(`p${number}-c`))),
      initiatives: fc.array(
        fc.record({ name: word, department: optional, items: fc.array(word, { maxLength: 3 }) }),
        { maxLength: 2 },
      ),
      roles: fc.array(
        fc.record({
          who: word,
          whoEn: optional,
          does: fc.array(word, { maxLength: 2 }),
          doesEn: fc.option(fc.array(word, { minLength: 1, maxLength: 2 }), { nil: undefined }),
          sample: fc.option(fc.constant(true), { nil: undefined }),
        }),
        { maxLength: 2 },
      ),
    });
  const anyPlan = fc.record({
    municipality: fc.record({
      code: fc.constant('202070'),
      name: word,
      nameEn: optional,
      prefecture: optional,
    }),
    period: fc.constant({
      from: '2021-04-01',
      to: '2026-03-31',
      baselineYear: 2019,
      targetYear: 2025,
    }),
    goal: fc.record({
      number: fc.integer({ min: 1, max: 99 }),
      name: word,
      nameEn: optional,
      challenges: fc.array(
        fc.record({ kind: word, kindEn: optional, texts: fc.array(word, { maxLength: 3 }) }),
        { maxLength: 3 },
      ),
    }),
    basicPolicies: fc.tuple(
      fc.record({
        number: fc.constant(1),
        name: word,
        nameEn: optional,
        policies: fc.tuple(policy(1), policy(2)),
      }),
      fc.record({
        number: fc.constant(2),
        name: word,
        nameEn: optional,
        policies: fc.tuple(policy(3)),
      }),
    ),
    roles: fc.array(fc.record({ who: word, whoEn: optional }), { maxLength: 3 }),
  });

  it('survives the way through the workbook', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (content) => {
        const yaml = await checkPlan(new TextEncoder().encode(JSON.stringify(content)));
        if (!yaml.ok) throw new Error(yaml.problems.map(({ message }) => message.en).join());
        expect(await checkPlan(await planWorkbook(yaml.plan))).toEqual(yaml);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
