import { type Approval, findApproval } from '#engines/approvals/contract.ts';
import { findMediaOf, listMedia, type ShownMedium } from '#engines/content/contract.ts';
import {
  type Department,
  findDepartments,
  listDepartments,
} from '#engines/organisation/contract.ts';
import type { RegisteredItem } from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { subjectType } from '../model.ts';
import type { JudgedArticle } from '../publication/judge.ts';
import { findCover, findSources, judgeIssue } from '../publication/queries.ts';
import { getIssue, type IssueRow, listArticles } from './queries.ts';

export interface DeskIssue {
  readonly issue: IssueRow;
  readonly judged: readonly JudgedArticle[];
  readonly sources: ReadonlyMap<string, RegisteredItem>;
  readonly cover: ShownMedium | undefined;
  readonly pdf: ShownMedium | undefined;
  readonly department: Department | undefined;
  readonly approval: Approval | undefined;
}

/** An issue with everything that its page on the desk shows. */
export async function readDesk(unit: Unit, id: string): Promise<DeskIssue> {
  const issue = await getIssue(unit, id);
  const articles = await listArticles(unit, id);
  const departments = await findDepartments(unit, [issue.departmentId]);
  const { pdfId } = issue;
  return {
    issue,
    judged: await judgeIssue(unit, id, articles),
    sources: await findSources(unit, articles),
    cover: await findCover(unit, issue),
    pdf: pdfId ? (await findMediaOf(unit, [pdfId])).get(pdfId) : undefined,
    department: departments.get(issue.departmentId),
    approval: await findApproval(unit, { type: subjectType, id }),
  };
}

export interface FormChoices {
  readonly departments: readonly Department[];
  readonly images: readonly ShownMedium[];
}

/** Sections, and the newest pictures with the one that is chosen. */
export async function listChoices(unit: Unit, coverId: string | null): Promise<FormChoices> {
  const query = { q: '', kind: 'image', missing: '', page: 1 } as const;
  const newest = (await listMedia(unit, query)).media;
  const chosen = coverId ? (await findMediaOf(unit, [coverId])).get(coverId) : undefined;
  const others = newest.filter((medium) => medium.id !== coverId && medium.alt.ja !== '');
  return {
    departments: await listDepartments(unit),
    images: chosen ? [chosen, ...others] : others,
  };
}
