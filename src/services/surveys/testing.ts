import {
  createForm,
  type FormDefinition,
  publishVersion,
  saveVersion,
} from '#engines/forms/contract.ts';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Access } from './model.ts';
import { createSurvey, openSurvey } from './questionnaires/commands.ts';

export const suzaka = '202070';
export const system: Actor = { kind: 'system', name: 'test' };

const text = (ja: string) => ({ ja, en: ja });

/** Where somebody lives, which may be left out, and whether they like it. */
export const smallForm: FormDefinition = {
  fields: [
    {
      key: 'area',
      kind: 'text',
      required: false,
      question: 'respondent.area',
      label: text('地区'),
    },
    { key: 'like', kind: 'yes-no', required: true, label: text('好きですか') },
  ],
  screens: [{ id: 'all', title: text('質問'), items: [{ field: 'area' }, { field: 'like' }] }],
  rules: [],
  checks: [],
};

/**
 * A survey of `smallForm`, open through November 2026 unless told otherwise; the section `seisaku`
 * must be there.
 * @returns its id
 */
export async function surveyOf(
  unit: Unit,
  slug: string,
  access: Access,
  { open = true, doubleEntry = false } = {},
): Promise<string> {
  const section = await findDepartmentByCode(unit, 'seisaku');
  const title = text('調査');
  const formId = await createForm(unit, system, { owner: 'surveys', title });
  await publishVersion(unit, system, await saveVersion(unit, system, formId, smallForm));
  const words = { title, summary: title, why: title, audience: title, use: title };
  const input = {
    ...{ ...words, slug, access, minutes: 5, topics: [], doubleEntry },
    ...{ departmentId: section?.id ?? '', project: undefined, policy: undefined },
  };
  const id = await createSurvey(unit, system, input, { formId });
  if (open) await openSurvey(unit, system, id, { opensOn: '2026-11-01', closesOn: '2026-11-30' });
  return id;
}
