import { forgetFindings, recordFindings } from '#engines/content/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { ItemRow } from '../items/queries.ts';
import { type Content, moduleName } from '../model.ts';
import { asText } from './bodies.ts';
import type { JudgedBody } from './findings.ts';

/** What stays open on a public page is listed with an owner and a day by which it is mended. */
export async function keepFaults(
  unit: Unit,
  item: Pick<ItemRow, 'id' | 'departmentId'>,
  content: Content,
  bodies: readonly JudgedBody[],
): Promise<void> {
  const findings = bodies.flatMap((body) => body.findings);
  const title = asText(content.title, content);
  const { id, departmentId } = item;
  const href = `/news/${content.slug}`;
  await recordFindings(unit, { owner: moduleName, id, href, title, departmentId }, findings);
}

export async function forgetFaultsOf(unit: Unit, { id }: Pick<ItemRow, 'id'>): Promise<void> {
  await forgetFindings(unit, { owner: moduleName, id });
}
