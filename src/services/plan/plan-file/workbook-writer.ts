import type ExcelJS from 'exceljs';
import { newWorkbook } from '#platform/workbook.ts';
import type { CheckedPlan } from './check.ts';
import { indicatorsOf, type PlanContent } from './content.ts';
import {
  type Column,
  challengeLayout,
  groups,
  guideLines,
  guideSheet,
  indicatorLayout,
  initiativeLayout,
  type Layout,
  layouts,
  planLayout,
  policyLayout,
  policyRoleLayout,
  roleLayout,
} from './workbook-layout.ts';

type CellValue = string | number | null | undefined;
type Row = Readonly<Record<string, CellValue>>;
type WrittenPlan = PlanContent & Partial<Pick<CheckedPlan, 'decimals'>>;

/** Rows of the template that have validation, so that it also holds for what is added later. */
const rowsWithValidation = 500;

const lines = (texts: readonly string[] | undefined) => texts?.join('\n');

function planRow({ municipality, period, goal }: PlanContent): Row {
  return {
    ...municipality,
    ...period,
    goalNumber: goal.number,
    goalName: goal.name,
    goalNameEn: goal.nameEn,
  };
}

function policyRows(plan: PlanContent): Row[] {
  return plan.basicPolicies.flatMap((basic) =>
    basic.policies.map(({ number, name, nameEn, departments }) => ({
      basicNumber: basic.number,
      basicName: basic.name,
      basicNameEn: basic.nameEn,
      number,
      name,
      nameEn,
      departments: lines(departments),
    })),
  );
}

function indicatorRows(plan: PlanContent): Row[] {
  return indicatorsOf(plan).map(({ content, policy, kind }) => {
    const { params, ...rest } = content;
    const [group] = Object.entries(groups).find(([, list]) => list.startsWith(kind)) ?? [];
    const pairs = Object.entries(params ?? {}).map(([name, value]) => `${name}=${value}`);
    return { ...rest, policy, group, params: lines(pairs) || undefined };
  });
}

/** Rows of every sheet; a template without a plan has none. */
function rowsOf(plan: WrittenPlan): ReadonlyMap<Layout, readonly Row[]> {
  const policies = plan.basicPolicies.flatMap((basic) => basic.policies);
  return new Map<Layout, readonly Row[]>([
    [planLayout, [planRow(plan)]],
    [challengeLayout, plan.goal.challenges.map((one) => ({ ...one, texts: lines(one.texts) }))],
    [roleLayout, plan.roles],
    [policyLayout, policyRows(plan)],
    [indicatorLayout, indicatorRows(plan)],
    [
      initiativeLayout,
      policies.flatMap(({ number, initiatives }) =>
        initiatives.map((one) => ({ ...one, policy: number, items: lines(one.items) })),
      ),
    ],
    [
      policyRoleLayout,
      policies.flatMap(({ number, roles }) =>
        roles.map(({ who, whoEn, does, doesEn, sample }) => ({
          policy: number,
          who,
          whoEn,
          does: lines(does),
          doesEn: lines(doesEn),
          sample: sample ? 'はい' : undefined,
        })),
      ),
    ],
  ]);
}

function validationOf({ choices, hint, heading }: Column): ExcelJS.DataValidation | undefined {
  if (!choices && !hint) return undefined;
  const prompt = { showInputMessage: true, promptTitle: heading.slice(0, 32), prompt: hint ?? '' };
  const listed = choices?.join(',') ?? '';
  // Excel refuses a file whose list of choices is longer than this; the import checks in any case.
  if (!choices || listed.length > 255) {
    return { type: 'custom', formulae: ['TRUE'], allowBlank: true, ...prompt };
  }
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${listed}"`],
    showErrorMessage: true,
    errorTitle: heading.slice(0, 32),
    error: '一覧から選んでください。',
    ...(hint ? prompt : {}),
  };
}

function addSheet(workbook: ExcelJS.Workbook, layout: Layout): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(layout.sheet, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = layout.columns.map(({ key, heading, width }) => ({
    key,
    header: heading,
    width,
  }));
  const heading = sheet.getRow(1);
  heading.font = { bold: true };
  heading.alignment = { vertical: 'middle', wrapText: true };
  for (const [index, column] of layout.columns.entries()) {
    const cells = sheet.getColumn(index + 1);
    cells.alignment = { vertical: 'top', wrapText: true };
    if (column.kind !== 'number') cells.numFmt = '@';
    const validation = validationOf(column);
    if (!validation) continue;
    for (let row = 2; row <= rowsWithValidation; row += 1) {
      sheet.getCell(row, index + 1).dataValidation = validation;
    }
  }
  return sheet;
}

function fillSheet(
  sheet: ExcelJS.Worksheet,
  layout: Layout,
  rows: readonly Row[],
  decimals: CheckedPlan['decimals'],
) {
  for (const [index, row] of rows.entries()) {
    for (const [place, { key, kind }] of layout.columns.entries()) {
      const cell = sheet.getCell(index + 2, place + 1);
      cell.value = row[key] ?? null;
      if (kind !== 'number') cell.numFmt = '@';
    }
    const digits = decimals[String(row.id)] ?? 0;
    for (const key of digits > 0 ? ['baseline', 'target'] : []) {
      sheet.getCell(index + 2, layout.columns.findIndex((one) => one.key === key) + 1).numFmt =
        `0.${'0'.repeat(digits)}`;
    }
  }
}

function addGuide(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet(guideSheet);
  sheet.getColumn(1).width = 100;
  sheet.getColumn(1).alignment = { wrapText: true, vertical: 'top' };
  for (const [index, line] of guideLines.entries()) sheet.getCell(index + 1, 1).value = line;
  sheet.getCell(1, 1).font = { bold: true, size: 14 };
}

/** The workbook to fill in; with a plan, that plan in it. */
export async function planWorkbook(plan?: WrittenPlan): Promise<Buffer> {
  const workbook = await newWorkbook();
  addGuide(workbook);
  const rows = plan ? rowsOf(plan) : new Map<Layout, readonly Row[]>();
  for (const layout of layouts) {
    const sheet = addSheet(workbook, layout);
    fillSheet(sheet, layout, rows.get(layout) ?? [], plan?.decimals ?? {});
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
