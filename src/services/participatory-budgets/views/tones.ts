import type { Tone } from '#ui/components/badge.tsx';
import type { Phase, ProposalStatus, RoundStatus } from '../model.ts';

export const phaseTones: Readonly<Record<Phase | Exclude<RoundStatus, 'published'>, Tone>> = {
  ...{ draft: 'neutral', waiting: 'info', withdrawn: 'neutral', coming: 'neutral' },
  ...{ proposing: 'success', examining: 'info', voting: 'success', counting: 'info' },
  delivering: 'info',
};

export const statusTones: Readonly<Record<ProposalStatus, Tone>> = {
  ...{ received: 'neutral', examining: 'info', feasible: 'success', changed: 'success' },
  ...{ infeasible: 'warning', merged: 'neutral', withdrawn: 'neutral' },
};
