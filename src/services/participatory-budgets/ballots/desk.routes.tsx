import type { ComponentChild } from 'preact';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { staffPage } from '#ui/page.tsx';
import { deskHref } from '../model.ts';
import { getRound, type Round } from '../rounds/queries.ts';
import { deskCrumb, idOf, oneRound } from '../rounds/staff.routes.tsx';
import { titleOf } from '../rounds/words.ts';
import { type DeskTab, Frame } from './views/frame.tsx';

/** Address of a desk, below `/staff`. */
export const deskPath = (tab: DeskTab): string => `${oneRound}/vote/${tab}`;

const styles = ['services/participatory-budgets/ballots/voting/views/vote.css'];

export const readRound = (c: HttpContext): Promise<Round> =>
  inTown(c, (unit) => getRound(unit, idOf(c)));

/** A desk of the vote. Names, codes and ballots are on them: no copy anywhere. */
export function deskPage(
  c: HttpContext,
  round: Round,
  page: { readonly tab: DeskTab; readonly title: Text; readonly lead?: Text } & FormState,
  body: ComponentChild,
): Response {
  const { tab, title, lead } = page;
  c.header('Cache-Control', 'no-store');
  return staffPage(
    c,
    {
      ...{ title, lead, styles, status: statusOfForm(page) },
      breadcrumbs: [deskCrumb, { label: titleOf(round), href: deskHref(round.id) }],
    },
    <Frame actor={c.var.actor} roundId={round.id} tab={tab}>
      {body}
    </Frame>,
  );
}
