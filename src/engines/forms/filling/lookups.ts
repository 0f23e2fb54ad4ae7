import { searchBanks, searchBranches } from '#japan/bank-account.ts';
import { foldDigits } from '#japan/digits.ts';
import { findAddresses, type PostcodeAddress } from '#japan/postcodes.ts';
import type { FormValues } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import type { VisibleItem } from '../conditions/model.ts';
import type { Act, SearchKind } from './act.ts';
import type { Found, FoundOption } from './fill-state.ts';
import { type FieldPath, partName } from './paths.ts';
import { fieldWords } from './views/field-text.ts';

/** Which address question a postcode question fills: the one of the same screen, or of the same row. */
export function addressTargets(items: readonly VisibleItem[]): Record<FieldPath, FieldPath> {
  const targets: Record<FieldPath, FieldPath> = {};
  const pair = (places: readonly { readonly field: { kind: string }; readonly path: string }[]) => {
    const address = places.find(({ field }) => field.kind === 'address');
    for (const { field, path } of places) {
      if (field.kind === 'postcode' && address) targets[path] = address.path;
    }
  };
  pair(items);
  for (const { rows } of items) for (const row of rows ?? []) pair(row.items);
  return targets;
}

/** Where the postcode stands, and which address it fills. */
function postcodeOf(path: FieldPath, targets: Readonly<Record<FieldPath, FieldPath>>) {
  const target = targets[path];
  return target ? { input: path, target } : { input: partName(path, 'postcode'), target: path };
}

const option = (code: string, words: string): FoundOption => ({
  value: code,
  label: { ja: words, en: words },
});

const placeName = ({ prefecture, city, town }: PostcodeAddress) => `${prefecture}${city}${town}`;

type Search = (
  path: FieldPath,
  values: FormValues,
  targets: Readonly<Record<FieldPath, FieldPath>>,
) => readonly [name: string, found: Found];

const searches: Readonly<Record<SearchKind, Search>> = {
  'find-address': (path, values, targets) => {
    const { input } = postcodeOf(path, targets);
    const places = findAddresses(typedValue(values, input));
    const options = places.map((place, index) => option(String(index), placeName(place)));
    return [input, { options, note: fieldWords.noAddress }];
  },
  'find-bank': (path, values) => {
    const name = partName(path, 'bank');
    const options = searchBanks(typedValue(values, name)).map(({ code, name: bank }) =>
      option(code, `${bank} ${code}`),
    );
    return [name, { options, note: fieldWords.noBank }];
  },
  'find-branch': (path, values) => {
    const bank = foldDigits(typedValue(values, partName(path, 'bank'))).trim();
    const name = partName(path, 'branch');
    const [only, second] = /^\d{4}$/.test(bank) ? [{ code: bank }] : searchBanks(bank);
    const code = second ? undefined : only?.code;
    const branches = code ? searchBranches(code, typedValue(values, name)) : [];
    const options = branches.map((branch) => option(branch.code, `${branch.name} ${branch.code}`));
    return [name, { options, note: fieldWords.noBranch }];
  },
};

/** What a search finds for what stands in the inputs now, by the name of the input. */
export function lookUp(
  kind: SearchKind,
  path: FieldPath,
  values: FormValues,
  targets: Readonly<Record<FieldPath, FieldPath>>,
): Readonly<Record<string, Found>> {
  const [name, found] = searches[kind](path, values, targets);
  return { [name]: found };
}

function withAddress(
  values: FormValues,
  target: FieldPath,
  postcode: string,
  { prefecture, city, town }: PostcodeAddress,
): FormValues {
  const street = partName(target, 'street');
  const kept = typedValue(values, street);
  return {
    ...values,
    [partName(target, 'postcode')]: postcode,
    [partName(target, 'prefecture')]: prefecture,
    [partName(target, 'city')]: city,
    // A street that was typed already holds more than the postcode knows.
    [street]: kept.startsWith(town) && kept !== '' ? kept : town + kept,
  };
}

export interface Chosen {
  readonly values: FormValues;
  /** Address that the postcode filled. */
  readonly filled?: FieldPath;
  /** Nothing was decided: the page lists what was found. */
  readonly open: boolean;
}

function chooseAddress(
  act: { readonly kind: string; readonly path: FieldPath },
  values: FormValues,
  targets: Readonly<Record<FieldPath, FieldPath>>,
): Chosen {
  const { input, target } = postcodeOf(act.path, targets);
  const postcode = typedValue(values, input);
  const places = findAddresses(postcode);
  const index = act.kind === 'use-address' ? Number(typedValue(values, `found.${input}`)) : 0;
  const place = act.kind === 'use-address' || places.length === 1 ? places[index] : undefined;
  if (!place) return { values, open: act.kind === 'find-address' };
  return { values: withAddress(values, target, postcode, place), filled: target, open: false };
}

/** Puts into the inputs what a search decided, or what somebody chose from its findings. */
export function applyChoice(
  act: Act,
  values: FormValues,
  targets: Readonly<Record<FieldPath, FieldPath>>,
): Chosen {
  switch (act.kind) {
    case 'find-address':
    case 'use-address':
      return chooseAddress(act, values, targets);
    case 'find-bank':
    case 'find-branch':
      return { values, open: true };
    case 'use-bank':
    case 'use-branch': {
      const name = partName(act.path, act.kind === 'use-bank' ? 'bank' : 'branch');
      const code = typedValue(values, `found.${name}`);
      return { values: code ? { ...values, [name]: code } : values, open: false };
    }
    default:
      return { values, open: false };
  }
}
