import type { Tone } from '#ui/components/badge.tsx';
import type { Phase } from '../model.ts';

/** How a consultation's place in time looks; the word beside it says the same. */
export const phaseTones: Readonly<Record<Phase, Tone>> = {
  open: 'success',
  coming: 'info',
  closed: 'neutral',
  draft: 'neutral',
  withdrawn: 'warning',
};
