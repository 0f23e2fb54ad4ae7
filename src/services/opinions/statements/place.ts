import type { Context } from 'hono';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { type Consultation, findPublished } from '../consultations/queries.ts';
import { titleOf } from '../consultations/words.ts';
import { moduleTexts, names } from '../text.ts';
import { pagesOf } from './model.ts';

/** Address of a conversation. */
export const one = '/opinions/statements/:slug';
export const styles = [
  'services/opinions/views/opinions.css',
  'services/opinions/statements/views/statements.css',
  'engines/content/render/views/content-body.css',
];
export const crumbs = [
  { label: moduleTexts.home, href: '/' },
  { label: moduleTexts.opinions, href: '/opinions' },
];
/** The way to its other pages. */
export const within = (consultation: Consultation) => [
  ...crumbs,
  { label: titleOf(consultation), href: pagesOf(consultation.slug).start },
];

/** @throws AppError not-found for drafts and other forms */
export async function findHere(unit: Unit, c: Context): Promise<Consultation> {
  const found = await findPublished(unit, c.req.param('slug') ?? '');
  if (found?.form !== 'statements') throw notFound(names.consultation);
  return found;
}

/** @throws AppError not-found, also for what was withdrawn: its first page alone says so */
export async function conversationAt(unit: Unit, c: Context): Promise<Consultation> {
  const found = await findHere(unit, c);
  if (found.state !== 'published') throw notFound(names.consultation);
  return found;
}
