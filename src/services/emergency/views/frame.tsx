import type { ComponentChildren } from 'preact';
import type { HttpContext } from '#platform/http/context.ts';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { staffPage } from '#ui/page.tsx';
import type { FormState } from '../requests.ts';
import { deskWords } from '../text.ts';

const base = '/staff/emergency';
const places = {
  now: base,
  orders: `${base}/orders`,
  shelters: `${base}/shelters`,
  reports: `${base}/reports`,
  jma: `${base}/jma`,
} as const;
export type DeskPlace = keyof typeof places;

const tabs = (Object.keys(places) as DeskPlace[]).map((place) => ({
  label: deskWords.tabs[place],
  href: places[place],
}));

/** A page of the emergency desk: where else to go, what was done, what to mend. */
export function deskPage(
  c: HttpContext,
  place: DeskPlace,
  form: FormState,
  children: ComponentChildren,
): Response {
  const status = form.errors ? 422 : 200;
  return staffPage(
    c,
    { title: deskWords.title, status, styles: ['services/emergency/views/desk.css'] },
    <>
      <Tabs label={deskWords.title} tabs={tabs} current={places[place]} />
      {c.req.query('done') === '1' && <Notice kind="success" title={deskWords.done} />}
      <ErrorSummary errors={form.errors} />
      {children}
    </>,
  );
}
