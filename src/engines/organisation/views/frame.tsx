import type { ComponentChildren } from 'preact';
import { type Actor, can } from '#platform/actor.ts';
import type { Text } from '#platform/i18n/text.ts';
import { dayText } from '#ui/components/day.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { type Tab, Tabs } from '#ui/components/tabs.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { Period } from '../rules.ts';
import { text } from '../text.ts';

const base = '/staff/organisation';

const tabs: readonly (Tab & { readonly permission?: string })[] = [
  { label: text.tabs.departments, href: `${base}/departments` },
  { label: text.tabs.staff, href: `${base}/staff` },
  {
    label: text.tabs.transfers,
    href: `${base}/transfers`,
    permission: 'organisation.transfer',
  },
  {
    label: text.tabs.delegations,
    href: `${base}/delegations`,
    permission: 'organisation.delegate',
  },
  { label: text.tabs.roles, href: `${base}/roles` },
];

/** Around every page of this engine: the tabs this person may open, and the answer to what was done. */
export function Frame(props: {
  actor: Actor;
  current: keyof Omit<typeof text.tabs, 'label'>;
  done?: boolean;
  children: ComponentChildren;
}) {
  const shown = tabs.filter(({ permission }) => !permission || can(props.actor, permission));
  return (
    <>
      <Tabs label={text.tabs.label} tabs={shown} current={`${base}/${props.current}`} />
      {props.done && <Notice kind="success" title={text.done} />}
      {props.children}
    </>
  );
}

/** First and last day in words. */
export function PeriodText({ period }: { period: Period }) {
  const language = useLanguage();
  const t = useText();
  const from = dayText(period.validFrom, language);
  const to = period.validTo === null ? undefined : dayText(period.validTo, language);
  return <>{t(text.period(from, to))}</>;
}

/** The way to a page below one of the tabs. */
export function trail(tab: keyof Omit<typeof text.tabs, 'label'>): { label: Text; href: string }[] {
  return [{ label: text.tabs[tab], href: `${base}/${tab}` }];
}
