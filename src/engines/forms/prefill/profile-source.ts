import type { PrefillSource } from '../owner.ts';
import { fillFacts } from './person.ts';
import { findProfile } from './queries.ts';
import { sourceLabels } from './text.ts';

/** What the person keeps at `/account/profile`. */
export const profile: PrefillSource = {
  name: 'profile',
  label: sourceLabels.profile,
  fill: async (unit, { userId, fields }) => {
    const known = userId ? await findProfile(unit, userId) : undefined;
    return known ? fillFacts(fields, known, known.updatedAt) : {};
  },
};
