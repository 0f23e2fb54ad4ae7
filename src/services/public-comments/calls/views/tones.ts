import type { Tone } from '#ui/components/badge.tsx';
import type { Phase } from '../../model.ts';

export const phaseTones = {
  draft: 'neutral',
  waiting: 'info',
  published: 'info',
  coming: 'info',
  open: 'success',
  closed: 'neutral',
  answered: 'info',
  withdrawn: 'warning',
} as const satisfies Record<Phase, Tone>;

/** Of every page of the service. */
export const styles = [
  'services/public-comments/calls/views/comments.css',
  'engines/content/render/views/content-body.css',
];
