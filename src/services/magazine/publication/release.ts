import { recordAudit } from '#engines/audit/contract.ts';
import {
  contentMedia,
  forgetFindings,
  forgetUses,
  noteUses,
  recordFindings,
  toPlainText,
} from '#engines/content/contract.ts';
import { correctItem, type Item, publishItem, withdrawItem } from '#engines/publishing/contract.ts';
import { removeEntry, writeEntries } from '#engines/search/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { changeIssue } from '../issues/commands.ts';
import { type ArticleRow, type IssueRow, listArticles } from '../issues/queries.ts';
import { hrefOf, moduleName, pageTopic, refOf, subjectType } from '../model.ts';
import { isReadable } from '../rules.ts';
import { articleEntry } from '../search.ts';
import { refusals } from '../text.ts';
import { coverImage } from './cover.ts';
import { findCover, findSources, judgeIssue, sourceOf } from './queries.ts';

const titleOf = ({ title, titleEn }: Pick<IssueRow, 'title' | 'titleEn'>) => ({
  ja: title,
  en: titleEn || title,
});

const bothWays = (words: string) => ({ ja: words, en: words });

/** The issue as lists, feeds and channels know it; its articles have search entries of their own. */
export async function itemOf(
  unit: Unit,
  issue: IssueRow,
  articles: readonly ArticleRow[],
): Promise<Item> {
  const image = coverImage(await findCover(unit, issue));
  const contents = articles.map(({ title }) => title).join('\n');
  const words = [issue.lead, contents, articles.length === 0 ? issue.pdfText : ''];
  return {
    ...refOf(issue.id),
    ...{ kind: 'magazine', href: hrefOf(issue), title: titleOf(issue) },
    summary: bothWays(issue.lead || issue.title),
    body: bothWays(words.filter(Boolean).join('\n')),
    ...{ departmentId: issue.departmentId, topics: [], areas: [] },
    ...(image && { image }),
    ...(issue.sample && { sample: true }),
  };
}

/**
 * The gate, in the transaction that publishes: something to read, nothing that stops, no article of
 * something that was taken back.
 * @throws AppError `rule-violation`
 */
export async function passGate(unit: Unit, issue: IssueRow, articles: readonly ArticleRow[]) {
  const { pdfId, pdfText } = issue;
  const hasPdf = pdfId !== null;
  const readable = isReadable({ articles: articles.length, hasPdf, pdfText });
  if (!readable.ok) throw new AppError('rule-violation', readable.reason);
  const cover = await findCover(unit, issue);
  const judged = await judgeIssue(unit, issue.id, articles);
  const unread = cover && !cover.alt.ja && !cover.decorative;
  if (unread || judged.some(({ stopping }) => stopping.length > 0)) {
    throw new AppError('rule-violation', refusals.stopped);
  }
  const sources = await findSources(unit, articles);
  if (articles.some((article) => sourceOf(article, sources)?.status === 'withdrawn')) {
    throw new AppError('rule-violation', refusals.withdrawnItem);
  }
  return judged;
}

/** Everything of the library that the issue shows becomes public, or is noted for the draft. */
async function keepMedia(unit: Unit, issue: IssueRow, articles: readonly ArticleRow[]) {
  const user = { ...refOf(issue.id), stage: 'published' as const };
  const own = [issue.coverId, issue.pdfId].filter((id) => id !== null);
  const written = articles.flatMap(({ html }) => contentMedia(html));
  const where = { href: hrefOf(issue), title: titleOf(issue) };
  await noteUses(unit, { ...user, ...where }, [...own, ...written]);
}

/** Checks, media, search and pages follow what is public now. */
async function bringOut(unit: Unit, issue: IssueRow, articles: readonly ArticleRow[]) {
  const judged = await passGate(unit, issue, articles);
  for (const { article, findings } of judged) {
    const page = { owner: moduleName, id: article.id, departmentId: issue.departmentId };
    const href = `${hrefOf(issue)}/${article.number}`;
    await recordFindings(unit, { ...page, href, title: bothWays(article.title) }, findings);
  }
  await keepMedia(unit, issue, articles);
  const entries = articles.map((article) =>
    articleEntry(issue, article, toPlainText(article.html)),
  );
  await writeEntries(unit, moduleName, entries);
  unit.drop(pageTopic);
}

async function audit(unit: Unit, actor: Actor, issue: IssueRow, action: string): Promise<void> {
  await recordAudit(unit, actor, {
    action: `magazine.${action}`,
    subject: { type: subjectType, id: issue.id },
    details: { number: issue.number },
  });
}

/** Makes the issue public, at once. It is held by the caller. @throws AppError `rule-violation` */
export async function release(unit: Unit, actor: Actor, issue: IssueRow): Promise<void> {
  const articles = await listArticles(unit, issue.id);
  const publishedAt = issue.publishedAt ?? unit.now;
  const state = 'published';
  await changeIssue(unit, issue.id, { state, publishedAt, publishAt: null, revisedAt: null });
  await bringOut(unit, { ...issue, state, publishedAt }, articles);
  await publishItem(unit, actor, await itemOf(unit, issue, articles));
  await audit(unit, actor, issue, 'published');
}

/** A public issue was changed: the same gate, and the correction goes wherever the error went. */
export async function correct(
  unit: Unit,
  actor: Actor,
  issue: IssueRow,
  note: string,
): Promise<void> {
  const articles = await listArticles(unit, issue.id);
  const revision = issue.revision + 1;
  await changeIssue(unit, issue.id, { correction: note, revisedAt: unit.now, revision });
  await bringOut(unit, issue, articles);
  await correctItem(unit, actor, await itemOf(unit, issue, articles), note);
  await audit(unit, actor, issue, 'corrected');
}

/** Takes a public issue away from readers, with its articles. */
export async function takeDown(
  unit: Unit,
  actor: Actor,
  issue: IssueRow,
  reason: string,
): Promise<void> {
  await changeIssue(unit, issue.id, { state: 'withdrawn' });
  for (const { id } of await listArticles(unit, issue.id)) {
    await removeEntry(unit, moduleName, id);
    await forgetFindings(unit, { owner: moduleName, id });
  }
  await forgetUses(unit, { ...refOf(issue.id), stage: 'published' });
  await withdrawItem(unit, actor, refOf(issue.id), reason);
  unit.drop(pageTopic);
  await audit(unit, actor, issue, 'withdrawn');
}
