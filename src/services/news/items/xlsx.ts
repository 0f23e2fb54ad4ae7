import type { Department, StaffMember } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { type Language, say, type Text } from '#platform/i18n/text.ts';
import { newWorkbook } from '#platform/workbook.ts';
import { branchTexts, kindTexts, liveTexts, navigationTexts } from '../text.ts';
import { listWords as words } from './desk-text.ts';
import type { ItemRow } from './queries.ts';

export const listLimit = 5000;

/** Text that a spreadsheet would run as a formula stays text in a cell of type string; xlsx has types. */
export async function listWorkbook(
  rows: readonly ItemRow[],
  names: {
    readonly departments: ReadonlyMap<string, Department>;
    readonly people: ReadonlyMap<string, StaffMember>;
  },
  language: Language,
): Promise<Uint8Array> {
  const t = (text: Text) => say(text, language);
  const workbook = await newWorkbook();
  const sheet = workbook.addWorksheet(t(navigationTexts.desk), {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  const { title, kind, state, department, owner, address, touched, until } = words;
  const headings = [title, kind, state, department, owner, address, touched, until];
  sheet.addRow(headings.map(t)).font = { bold: true };
  for (const item of rows) {
    const section = names.departments.get(item.departmentId)?.name;
    sheet.addRow([
      ...[item.title, t(kindTexts[item.kind])],
      `${t(liveTexts[item.live])} ${item.branch === 'none' ? '' : t(branchTexts[item.branch])}`.trim(),
      ...[section ? t(section) : '', names.people.get(item.ownerStaffId ?? '')?.name ?? ''],
      ...[`/news/${item.slug}`, dayInTokyo(item.touchedAt)],
      item.expireAt ? dayInTokyo(item.expireAt) : '',
    ]);
  }
  for (const [index] of headings.entries())
    sheet.getColumn(index + 1).width = index === 0 ? 50 : 18;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
