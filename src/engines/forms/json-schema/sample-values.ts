import { addDays, dayNumber, type IsoDate } from '#japan/dates.ts';
import { dayOf, type Evaluation, type RowScope } from '../conditions/evaluation.ts';
import {
  type AddressAnswer,
  type BankAccountAnswer,
  type FileAnswer,
  type MatrixAnswer,
  type NameAnswer,
  noOpinion,
  type SimpleAnswer,
  type SimpleField,
} from '../definition/model.ts';
import { defaultFiles } from '../values/place.ts';
import { placesOf } from '../values/survey.ts';
import { defaultLengths } from '../values/written.ts';
import type { Chance } from './chance.ts';
import { sampleName } from './sample-files.ts';

type FieldOf<K> = Extract<SimpleField, { kind: K }>;

const names: readonly NameAnswer[] = [
  { family: '見本', given: '花子', familyKana: 'ミホン', givenKana: 'ハナコ' },
  { family: '見本', given: '太郎', familyKana: 'ミホン', givenKana: 'タロウ' },
  // People with a single name exist.
  { family: '', given: 'Suparman', familyKana: '', givenKana: 'スパルマン' },
];

const addresses: readonly AddressAnswer[] = [
  {
    postcode: '3828511',
    prefecture: '長野県',
    city: '須坂市',
    street: '大字須坂1528-1',
    building: '',
  },
  {
    postcode: '1000013',
    prefecture: '東京都',
    city: '千代田区',
    street: '霞が関2-1-2',
    building: '見本ビル101',
  },
];

const accounts: readonly BankAccountAnswer[] = [
  { bank: '0001', branch: '001', type: 'ordinary', number: '0123456', holder: 'ﾐﾎﾝ ﾊﾅｺ' },
];

const written = { kana: 'ミホン', half: 'MIHON-1', free: '見本の回答' } as const;

function textFor({ width, maxLength, digits }: FieldOf<'text'>): string {
  if (digits) return '1234567890'.repeat(3).slice(0, digits);
  return written[width ?? 'free'].slice(0, maxLength ?? defaultLengths.text);
}

/** A number within the limits, near the smaller one, with the digits the field takes. */
export function numberWithin(
  chance: Chance,
  min: number | undefined,
  max: number | undefined,
  decimals = 0,
): number {
  const unit = 10 ** decimals;
  const low = Math.ceil((min ?? Math.min(1, max ?? 1)) * unit);
  const high = Math.floor((max ?? Math.max(low / unit, 0) + 100) * unit);
  return (low + chance.whole(Math.max(1, Math.min(high - low, 10_000) + 1))) / unit;
}

/** A day between two, both included. */
export function dayWithin(
  chance: Chance,
  earliest: IsoDate | undefined,
  latest: IsoDate | undefined,
  today: IsoDate,
): IsoDate {
  const first = earliest ?? addDays(latest ?? today, -20_000);
  const last = latest ?? addDays(earliest ?? today, earliest ? 300 : 0);
  const days = Math.max(0, dayNumber(last) - dayNumber(first));
  return addDays(first, chance.whole(days + 1));
}

function choicesFor(chance: Chance, field: FieldOf<'choices'>): string[] {
  const { options, min = 1, max, exclusive = [] } = field;
  const values = options.map(({ value }) => value).filter((value) => !exclusive.includes(value));
  // "None of these" now and then; it stands alone.
  if (exclusive.length > 0 && (values.length === 0 || chance.whole(5) === 0)) {
    return [chance.pick(exclusive) ?? ''];
  }
  const most = Math.min(max ?? values.length, values.length);
  const count = Math.max(min, 1) + chance.whole(Math.max(1, most - Math.max(min, 1) + 1));
  const chosen = new Set<string>();
  while (chosen.size < Math.min(count, most)) chosen.add(chance.pick(values) ?? '');
  return values.filter((value) => chosen.has(value));
}

function scaleFor(chance: Chance, field: FieldOf<'scale'>): number | string {
  if (field.noOpinion && chance.whole(8) === 0) return noOpinion;
  return field.min + chance.whole(field.max - field.min + 1);
}

function matrixFor(chance: Chance, { rows, options }: FieldOf<'matrix'>): MatrixAnswer {
  return Object.fromEntries(rows.map((row) => [row.value, chance.pick(options)?.value ?? '']));
}

/** As many places as there are, each option once. */
function rankingFor(chance: Chance, field: FieldOf<'ranking'>): string[] {
  const left = field.options.map(({ value }) => value);
  return Array.from({ length: placesOf(field) }, () =>
    left.splice(chance.whole(left.length), 1),
  ).flat();
}

function fileFor(chance: Chance, field: FieldOf<'file'>): FileAnswer[] {
  const { name, mediaType, bytes } = sampleName(field.accept ?? defaultFiles.accept);
  return [{ id: chance.id(), name, mediaType, bytes }];
}

function dateFor(chance: Chance, look: Evaluation, field: FieldOf<'date'>, scope?: RowScope) {
  const earliest = field.earliest && dayOf(look, field.earliest, scope);
  const latest = field.latest && dayOf(look, field.latest, scope);
  return dayWithin(chance, earliest, latest, look.today);
}

/** Kinds of which any of these answers will do. */
const ready: Partial<Record<SimpleField['kind'], readonly SimpleAnswer[]>> = {
  name: names,
  postcode: ['3828511'],
  address: addresses,
  phone: ['0262489000', '09012345678'],
  email: ['mihon@example.jp'],
  'yes-no': [true, false],
  'bank-account': accounts,
  consent: [true],
  declaration: [true],
  'map-point': [{ latitude: 36.651, longitude: 138.307, note: '' }],
};

/** A valid answer to a question; limits that name other fields follow the answers of `look`. */
export function sampleAnswer(
  chance: Chance,
  look: Evaluation,
  field: SimpleField,
  scope?: RowScope,
): SimpleAnswer | undefined {
  switch (field.kind) {
    case 'text':
      return textFor(field);
    case 'long-text':
      return '見本の回答です。'.slice(0, field.maxLength ?? defaultLengths['long-text']);
    case 'date':
      return dateFor(chance, look, field, scope);
    case 'number':
      return numberWithin(chance, field.min, field.max, field.decimals);
    case 'money':
      return numberWithin(chance, field.min ?? 0, field.max);
    case 'choice':
      return chance.pick(field.options)?.value;
    case 'choices':
      return choicesFor(chance, field);
    case 'scale':
      return scaleFor(chance, field);
    case 'matrix':
      return matrixFor(chance, field);
    case 'ranking':
      return rankingFor(chance, field);
    case 'file':
      return fileFor(chance, field);
    default:
      return chance.pick(ready[field.kind] ?? []);
  }
}
