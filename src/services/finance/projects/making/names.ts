import { say, sayEach, type Text } from '#platform/i18n/text.ts';
import { type ProjectYear, purposeName } from '../../budget/model.ts';
import { purposeCode } from '../model.ts';
import { plainPurpose } from '../plain-names.ts';
import type { MakingPage } from './queries.ts';

/** 福祉のこと（民生費）: household words, and in Japanese the official term. */
export const purposeText = (code: string): Text =>
  sayEach((language) => {
    const plain = say(plainPurpose(code), language);
    return { ja: `${plain}（${purposeName(code).ja}）`, en: plain, easy: plain };
  });

export interface PartOfMaking {
  readonly name: Text;
  readonly projects: readonly ProjectYear[];
}

/**
 * The projects of a purpose (`welfare`) or of a section (`doro`), in the order of their codes;
 * undefined where there are none.
 */
export function partOf(
  { projects, departments }: MakingPage,
  query: { readonly purpose?: string; readonly department?: string },
): PartOfMaking | undefined {
  if (query.purpose !== undefined) {
    const code = purposeCode(query.purpose);
    const own = projects.filter(({ project }) => project.purpose === code);
    return own.length > 0 ? { name: purposeText(code), projects: own } : undefined;
  }
  const department = [...departments.values()].find(({ code }) => code === query.department);
  const own = projects.filter(({ project }) => project.departmentId === department?.id);
  return department && own.length > 0 ? { name: department.name, projects: own } : undefined;
}
