import type { ComponentChildren } from 'preact';
import { type Actor, can } from '#platform/actor.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { text } from '../text.ts';

const views = [
  { label: text.tabs.letters, href: '/staff/letters', permission: 'letters.issue' },
  { label: text.tabs.batches, href: '/staff/letters/batches', permission: 'letters.issue' },
  { label: text.tabs.templates, href: '/staff/letters/templates', permission: 'letters.templates' },
  { label: text.tabs.settings, href: '/staff/letters/settings', permission: 'letters.seal' },
] as const;

/** The pages of the engine that this person may open, above one of them. */
export function Frame(props: {
  actor: Actor;
  current: (typeof views)[number]['href'];
  done?: boolean;
  children: ComponentChildren;
}) {
  const tabs = views.filter(({ permission }) => can(props.actor, permission));
  return (
    <>
      <Tabs label={text.tabs.label} tabs={tabs} current={props.current} />
      {props.done && <Notice kind="success" title={text.done} />}
      {props.children}
    </>
  );
}

/** The way back from a page below one of the views. */
export const trail = (view: 'letters' | 'batches' | 'templates') => {
  const index = ['letters', 'batches', 'templates'].indexOf(view);
  const { label, href } = views[index] ?? views[0];
  return [{ label, href }];
};
