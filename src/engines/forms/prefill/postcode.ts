import { findAddresses } from '#japan/postcodes.ts';
import type { AddressAnswer, Field } from '../definition/model.ts';
import type { PrefilledValue, PrefillSource } from '../owner.ts';
import { sourceLabels } from './text.ts';

/** The address that a postcode alone decides; undefined where it stands for several places or none. */
export function addressOf(postcode: string): AddressAnswer | undefined {
  const [found, ...others] = findAddresses(postcode);
  if (!found || others.length > 0) return undefined;
  const { prefecture, city, town } = found;
  return { postcode, prefecture, city, street: town, building: '' };
}

function answeredPostcode(fields: readonly Field[], answers: Readonly<Record<string, unknown>>) {
  const known = fields.find(({ kind, key }) => kind === 'postcode' && answers[key]);
  const value = known && answers[known.key];
  return typeof value === 'string' ? value : undefined;
}

/** Fills addresses from the postcode question of the same form. */
export const postcode: PrefillSource = {
  name: 'postcode',
  label: sourceLabels.postcode,
  fill: async (_unit, { fields, answers }) => {
    const code = answeredPostcode(fields, answers);
    const address = code ? addressOf(code) : undefined;
    const filled: Record<string, PrefilledValue> = {};
    for (const { kind, key } of fields) {
      if (address && kind === 'address') filled[key] = { value: address };
    }
    return filled;
  },
};
