import type { HttpContext } from '#platform/http/context.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { PageMeta } from '#ui/page.tsx';
import { deskHref } from '../model.ts';
import { navigationTexts } from '../text.ts';
import type { MeetingRow } from './queries.ts';
import { deskWords } from './text.ts';

export const deskCrumb = { label: navigationTexts.desk, href: '/staff/meetings' };
export const idOf = (c: HttpContext): string => c.req.param('id') ?? '';

export const deskTabs = [
  'overview',
  'agenda',
  'sign-ups',
  'live',
  'points',
  'minutes',
  'records',
] as const;
export type DeskTab = (typeof deskTabs)[number];

export const tabHref = (id: string, tab: DeskTab): string =>
  tab === 'overview' ? deskHref(id) : `${deskHref(id)}/${tab}`;

const styles = [
  'services/meetings/meetings/views/meetings.css',
  'engines/content/editor/views/editor.css',
  'engines/content/render/views/content-body.css',
];

/** Title, way and styles of every page of one meeting on the desk. */
export function deskMeta(meeting: MeetingRow, status = 200): PageMeta {
  return { title: meeting.title, breadcrumbs: [deskCrumb], styles, status };
}

export type Done = keyof typeof deskWords.done;

/** What the act before this page did, in words. */
export function doneOf(c: HttpContext): Text | undefined {
  const key = c.req.query('done') ?? '';
  return Object.entries(deskWords.done).find(([name]) => name === key)?.[1];
}

export const toTab = (c: HttpContext, tab: DeskTab, done: Done, id = idOf(c)) =>
  c.redirect(`${tabHref(id, tab)}?done=${done}`, 303);
