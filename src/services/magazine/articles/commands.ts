import { and, eq, max } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { escapeHtml, mayOverride } from '#engines/content/contract.ts';
import { findItem, findItemBody, type ItemRef } from '#engines/publishing/contract.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { beginAct, changeIssue } from '../issues/commands.ts';
import { type ArticleRow, getArticle, type IssueRow, listArticles } from '../issues/queries.ts';
import { overridePermission, subjectType } from '../model.ts';
import { assertMay, staffIdOf } from '../policy.ts';
import { judgeIssue } from '../publication/queries.ts';
import { correct } from '../publication/release.ts';
import { moved } from '../rules.ts';
import { articles, overrides } from '../schema.ts';
import { names, refusals } from '../text.ts';
import type { ArticleForm, OverrideForm } from './inputs.ts';
import { formErrors } from './text.ts';

export type Written = Pick<ArticleForm, 'section' | 'title' | 'summary' | 'html'>;

interface Source extends ItemRef {
  readonly revision: number;
}

async function insertArticle(
  { db, town, now }: Unit,
  issueId: string,
  written: Written,
  source?: Source,
): Promise<string> {
  const own = and(eq(articles.town, town), eq(articles.issueId, issueId));
  const [last] = await db
    .select({ number: max(articles.number), place: max(articles.place) })
    .from(articles)
    .where(own);
  const id = newId();
  await db.insert(articles).values({
    ...{ town, id, issueId, ...written, revision: 1, revisedAt: now },
    ...{ number: (last?.number ?? 0) + 1, place: (last?.place ?? 0) + 1 },
    ...{ itemOwner: source?.owner ?? null, itemId: source?.id ?? null },
    itemRevision: source?.revision ?? null,
  });
  return id;
}

async function note(
  unit: Unit,
  actor: Actor,
  issue: IssueRow,
  action: string,
  number?: number,
): Promise<void> {
  await changeIssue(unit, issue.id, { revision: issue.revision + 1 });
  await recordAudit(unit, actor, {
    action: `magazine.${action}`,
    subject: { type: subjectType, id: issue.id },
    ...(number !== undefined && { details: { article: number } }),
  });
}

/** An own article at the end of an issue. @returns its id. */
export async function addArticle(
  unit: Unit,
  actor: Actor,
  issueId: string,
  { section, title, summary, html }: Written,
): Promise<string> {
  const issue = await beginAct(unit, actor, issueId, 'compose');
  const id = await insertArticle(unit, issueId, { section, title, summary, html });
  await note(unit, actor, issue, 'article-added');
  return id;
}

/** A plain text as stored content: a paragraph for each line. */
export function paragraphs(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter(Boolean)
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');
}

/**
 * An article out of what the town published: its words are the first draft, and the issue remembers
 * which revision they are of. @returns its id. @throws AppError `not-found` unless the item is public.
 */
export async function pickItem(
  unit: Unit,
  actor: Actor,
  issueId: string,
  { item: ref, section }: { readonly item: ItemRef; readonly section: string },
): Promise<string> {
  const issue = await beginAct(unit, actor, issueId, 'compose');
  const item = await findItem(unit, ref);
  if (item?.status !== 'published') throw notFound(names.article);
  const body = await findItemBody(unit, ref);
  const written = {
    ...{ section, title: item.title.ja, summary: item.summary.ja },
    html: paragraphs(body?.ja || item.summary.ja),
  };
  const id = await insertArticle(unit, issueId, written, { ...ref, revision: item.revision });
  await note(unit, actor, issue, 'article-added');
  return id;
}

async function store(unit: Unit, article: ArticleRow, written: Written): Promise<void> {
  const { section, title, summary, html } = written;
  const { db, town, now } = unit;
  await db
    .update(articles)
    .set({ section, title, summary, html, revision: article.revision + 1, revisedAt: now })
    .where(and(eq(articles.town, town), eq(articles.id, article.id)));
}

/**
 * Saves an article of a draft. In a public issue it is a correction: it passes the gate, says what was
 * wrong and goes wherever the error went.
 * @throws AppError `conflict` over a newer save, `rule-violation` when the gate stops it.
 */
export async function saveArticle(
  unit: Unit,
  actor: Actor,
  id: string,
  form: ArticleForm & { readonly isPublic: boolean },
): Promise<void> {
  const { issueId } = await getArticle(unit, id);
  const issue = await beginAct(unit, actor, issueId, form.isPublic ? 'correct' : 'compose');
  if (form.isPublic) assertMay(actor, 'magazine.publish');
  const article = await getArticle(unit, id);
  if (article.revision !== form.seen) throw new AppError('conflict', refusals.changedMeanwhile);
  if (form.isPublic && !form.note) throw new InputError({ note: formErrors.note });
  await store(unit, article, form);
  if (form.isPublic) await correct(unit, actor, issue, form.note);
  else await note(unit, actor, issue, 'article-saved', article.number);
}

async function writeOrder({ db, town }: Unit, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await db
      .update(articles)
      .set({ place: index + 1 })
      .where(and(eq(articles.town, town), eq(articles.id, id)));
  }
}

/** One step up or down in the order of reading. */
export async function moveArticle(
  unit: Unit,
  actor: Actor,
  id: string,
  direction: 'up' | 'down',
): Promise<void> {
  const { issueId, number } = await getArticle(unit, id);
  const issue = await beginAct(unit, actor, issueId, 'compose');
  const order = (await listArticles(unit, issueId)).map((article) => article.id);
  await writeOrder(unit, moved(order, id, direction));
  await note(unit, actor, issue, 'article-moved', number);
}

/** Takes an article out of a draft. */
export async function removeArticle(unit: Unit, actor: Actor, id: string): Promise<void> {
  const { issueId, number } = await getArticle(unit, id);
  const issue = await beginAct(unit, actor, issueId, 'compose');
  const { db, town } = unit;
  await db.delete(articles).where(and(eq(articles.town, town), eq(articles.id, id)));
  await note(unit, actor, issue, 'article-removed', number);
}

/**
 * Lets a finding pass, with the reason: a warning is the writer's to answer for, an error needs
 * `content.override`, and some nobody may let pass.
 */
export async function overrideFinding(
  unit: Unit,
  actor: Actor,
  issueId: string,
  { articleId, rule, excerpt, reason }: OverrideForm,
): Promise<void> {
  await beginAct(unit, actor, issueId, 'compose');
  const judged = await judgeIssue(unit, issueId, await listArticles(unit, issueId));
  const finding = judged
    .find(({ article }) => article.id === articleId)
    ?.stopping.find((one) => one.rule === rule && one.place.excerpt === excerpt);
  const staffId = staffIdOf(actor);
  if (!finding || !staffId) throw new AppError('conflict', refusals.noFinding);
  if (!mayOverride(finding, can(actor, overridePermission))) {
    throw new AppError('forbidden', refusals.notOverridable);
  }
  const { db, town, now } = unit;
  const row = { town, id: newId(), issueId, articleId, rule, excerpt, reason, staffId, at: now };
  await db.insert(overrides).values(row);
  await recordAudit(unit, actor, {
    action: 'magazine.finding-overridden',
    subject: { type: subjectType, id: issueId },
    details: { rule },
  });
}
