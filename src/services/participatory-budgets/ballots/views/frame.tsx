import type { ComponentChildren } from 'preact';
import { type Actor, can } from '#platform/actor.ts';
import { Tabs } from '#ui/components/tabs.tsx';
import { deskHref } from '../../model.ts';
import type { BallotPermission } from '../policy.ts';
import { deskTexts } from '../text.ts';

export const deskTabs = ['roll', 'counter', 'envelopes', 'papers', 'protocol'] as const;
export type DeskTab = (typeof deskTabs)[number];

export const tabHref = (roundId: string, tab: DeskTab): string =>
  `${deskHref(roundId)}/vote/${tab}`;

const permissionOf = (tab: DeskTab): BallotPermission =>
  tab === 'roll' ? 'participatory-budgets.roll' : 'participatory-budgets.poll';

export interface FrameProps {
  readonly actor: Actor;
  readonly roundId: string;
  readonly tab: DeskTab;
  readonly children: ComponentChildren;
}

/** The desks of one vote, each with its own address. */
export function Frame({ actor, roundId, tab, children }: FrameProps) {
  const tabs = deskTabs
    .filter((one) => can(actor, permissionOf(one)))
    .map((one) => ({ label: deskTexts[one], href: tabHref(roundId, one) }));
  return (
    <>
      <Tabs label={deskTexts.tabs} tabs={tabs} current={tabHref(roundId, tab)} />
      {children}
    </>
  );
}
