import { listApprovalKinds } from '#engines/approvals/contract.ts';
import { listForms } from '#engines/forms/contract.ts';
import { letterTemplates } from '#engines/letters/contract.ts';
import { listDepartments } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { say, type Text } from '#platform/i18n/text.ts';
import { listPromoted } from '../promoted/queries.ts';

interface Choice {
  readonly value: string;
  readonly label: Text;
}

export interface EditChoices {
  readonly departments: readonly Choice[];
  readonly promoted: readonly Choice[];
  readonly forms: readonly Choice[];
  readonly approvals: readonly Choice[];
  readonly templates: readonly Choice[];
}

const numbered = (value: string, { ja, en }: Text): Text => ({
  ja: `${value.toUpperCase()}　${ja}`,
  en: `${value.toUpperCase()} ${en}`,
});

/**
 * What the form of a procedure lets staff choose from.
 *
 * @param id the procedure; its own link stays among those that are still free.
 */
export async function listEditChoices(unit: Unit, id?: string): Promise<EditChoices> {
  const promoted = (await listPromoted(unit)).filter(
    ({ procedureId }) => procedureId === undefined || procedureId === id,
  );
  const forms = await listForms(unit, 'procedures');
  const templates = await letterTemplates(unit);
  return {
    departments: (await listDepartments(unit)).map((one) => ({ value: one.id, label: one.name })),
    promoted: promoted.map((one) => ({ value: one.id, label: numbered(one.id, one.name) })),
    forms: forms.map((form) => ({
      value: form.id,
      label: { ja: form.title.ja, en: say(form.title, 'en') },
    })),
    approvals: listApprovalKinds().map(({ kind, label }) => ({ value: kind, label })),
    templates: templates.map(({ key, content: { title } }) => ({
      value: key,
      label: { ja: title, en: title },
    })),
  };
}
