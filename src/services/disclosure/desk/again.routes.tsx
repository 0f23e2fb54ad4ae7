import type { ComponentChild } from 'preact';
import { caseStyles } from '#engines/cases/contract.ts';
import { clockStyles } from '#engines/deadlines/contract.ts';
import type { StaffActor } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { staffPage } from '#ui/page.tsx';
import { asIs } from '../model.ts';
import { navigationTexts, refusals } from '../text.ts';
import { errorsIn } from './field-names.ts';
import { type RequestDesk, readRequestDesk } from './queries.ts';
import { deskWords as words } from './text.ts';
import type { DeskProps, FormState } from './views/form.tsx';

export const styles = ['services/disclosure/views/desk.css', caseStyles, clockStyles];

export function reader(c: HttpContext): StaffActor {
  const { actor } = c.var;
  if (actor.kind === 'staff') return actor;
  throw new AppError('forbidden', refusals.notPermitted);
}

export const readWork = (c: HttpContext): Promise<RequestDesk> =>
  inTown(c, (unit) => readRequestDesk(unit, reader(c), c.req.param('id') ?? ''));

/** Draws a form of the desk. */
type Draw = (props: DeskProps, c: HttpContext) => ComponentChild;

/** The form by itself, with everything typed, and the way back to the request. */
export async function again(
  c: HttpContext,
  { draw, to, form }: { draw: Draw; to: string; form: FormState },
) {
  const work = await readWork(c);
  const { record } = work.desk;
  const breadcrumbs = [
    { label: navigationTexts.desk, href: '/staff/disclosure' },
    { label: asIs(record.receipt), href: `/staff/disclosure/${record.id}` },
  ];
  return staffPage(
    c,
    { title: words.request, breadcrumbs, styles, status: 422 },
    <>
      <ErrorSummary errors={errorsIn(to, form.errors)} />
      {draw({ work, form }, c)}
    </>,
  );
}
