import {
  createAccounts,
  findVerifiedPerson,
  type VerifiedPerson,
} from '#engines/accounts/contract.ts';
import type { NameAnswer } from '../definition/model.ts';
import type { PrefillSource } from '../owner.ts';
import { splitAddress } from './japanese-address.ts';
import { fillFacts, type PersonFacts } from './person.ts';
import { sourceLabels } from './text.ts';

/** The card holds no reading that this service gets, and a name without a space is not guessed apart. */
function nameOf(name: string | undefined): NameAnswer | undefined {
  if (!name) return undefined;
  const [family = '', ...given] = name.split(' ');
  return { family, given: given.join(' '), familyKana: '', givenKana: '' };
}

export function factsOf({ name, birthdate, address }: VerifiedPerson): PersonFacts {
  return {
    name: nameOf(name),
    birthday: birthdate,
    address: address === undefined ? undefined : splitAddress(address),
  };
}

/** What an issuer vouched for at assurance 3: name, day of birth and address of the card. */
export const identity: PrefillSource = {
  name: 'identity',
  label: sourceLabels.identity,
  // Identity tables belong to no town: inside a unit of work the embedded pool would wait for itself.
  prepare: async ({ platform, userId }) =>
    userId ? findVerifiedPerson(createAccounts(platform), userId) : undefined,
  fill: async (_unit, { fields, prepared }) =>
    prepared ? fillFacts(fields, factsOf(prepared as VerifiedPerson)) : {},
};
