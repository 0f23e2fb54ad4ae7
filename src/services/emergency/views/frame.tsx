import type { ComponentChildren } from 'preact';
import { type Actor, can } from '#platform/actor.ts';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { useText } from '#ui/language.tsx';
import { staffPage } from '#ui/page.tsx';
import type { EmergencyPermission } from '../policy.ts';
import { findOpenSituation, type Situation } from '../situation/queries.ts';
import { deskWords } from '../text.ts';

const base = '/staff/emergency';
const places = {
  now: base,
  orders: `${base}/orders`,
  shelters: `${base}/shelters`,
  reports: `${base}/reports`,
  safety: `${base}/safety`,
  jma: `${base}/jma`,
  lalert: `${base}/l-alert`,
} as const;
export type DeskPlace = keyof typeof places;

const needs: Readonly<Record<DeskPlace, EmergencyPermission>> = {
  now: 'emergency.report',
  orders: 'emergency.switch',
  shelters: 'emergency.report',
  reports: 'emergency.report',
  safety: 'emergency.report',
  jma: 'emergency.manage',
  lalert: 'emergency.switch',
};

/** Only where this person may go. */
function tabsFor(actor: Actor) {
  return (Object.keys(places) as DeskPlace[])
    .filter((place) => can(actor, needs[place]))
    .map((place) => ({ label: deskWords.tabs[place], href: places[place] }));
}

/** Nobody takes the real thing for a drill, or a drill for the real thing, on whatever tab they are. */
function Mode({ situation }: { situation: Situation }) {
  const t = useText();
  const drill = situation.mode === 'drill';
  return (
    <Notice kind={drill ? 'info' : 'danger'} title={drill ? deskWords.inDrill : deskWords.inReal}>
      <p>
        <a href={base}>{t(situation.title)}</a>
      </p>
    </Notice>
  );
}

/** A page of the emergency desk: where else to go, what was done, what to mend. */
export async function deskPage(
  c: HttpContext,
  place: DeskPlace,
  form: FormState,
  children: ComponentChildren,
): Promise<Response> {
  const status = form.errors ? 422 : 200;
  // The first tab has a box of its own that says so and lets one act on it.
  const situation = place === 'now' ? undefined : await inTown(c, findOpenSituation);
  return staffPage(
    c,
    { title: deskWords.title, status, styles: ['services/emergency/views/desk.css'] },
    <>
      <Tabs label={deskWords.title} tabs={tabsFor(c.var.actor)} current={places[place]} />
      {situation && <Mode situation={situation} />}
      {c.req.query('done') === '1' && <Notice kind="success" title={deskWords.done} />}
      <ErrorSummary errors={form.errors} />
      {children}
    </>,
  );
}
