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

const tabsFor = (actor: Actor): readonly DeskTab[] =>
  deskTabs.filter((one) => can(actor, permissionOf(one)));

/** Where somebody begins with a vote: what is still to do, or the roll; undefined for who handles neither. */
export function voteHref(actor: Actor, roundId: string): string | undefined {
  const own = tabsFor(actor);
  const first = own.includes('protocol') ? 'protocol' : own[0];
  return first && tabHref(roundId, first);
}

export interface FrameProps {
  readonly actor: Actor;
  readonly roundId: string;
  readonly tab: DeskTab;
  readonly children: ComponentChildren;
}

/** The desks of one vote, each with its own address. */
export function Frame({ actor, roundId, tab, children }: FrameProps) {
  const tabs = tabsFor(actor).map((one) => {
    return { label: deskTexts[one], href: tabHref(roundId, one) };
  });
  return (
    <>
      <Tabs label={deskTexts.tabs} tabs={tabs} current={tabHref(roundId, tab)} />
      {children}
    </>
  );
}
