import { addDays, dayNumber } from '#japan/dates.ts';
import { noOpinion, type SimpleAnswer, type SimpleField } from '../definition/model.ts';
import { type Domain, mayBePresent } from './domain.ts';
import { anyOther, scaleOf } from './initial-domain.ts';

const epoch = '1970-01-01';
const file = (field: Extract<SimpleField, { kind: 'file' }>) => ({
  id: '01990000-0000-7000-8000-000000000000',
  name: 'example.png',
  mediaType: field.accept?.[0] ?? 'image/png',
  bytes: 1024,
});

/** Names that nobody has and numbers that nobody is called by. */
function opaqueAnswer(field: SimpleField): SimpleAnswer | undefined {
  switch (field.kind) {
    case 'name':
      return { family: '見本', given: '花子', familyKana: 'ミホン', givenKana: 'ハナコ' };
    case 'address':
      return {
        ...{ postcode: '3820000', prefecture: '長野県', city: '須坂市' },
        ...{ street: '1-1', building: '' },
      };
    case 'bank-account':
      return {
        ...{ bank: '0001', branch: '001', type: 'ordinary' },
        ...{ number: '1234567', holder: 'ﾐﾎﾝ ﾊﾅｺ' },
      };
    case 'map-point':
      return { latitude: 36.65, longitude: 138.31, note: '' };
    case 'matrix': {
      const [first] = field.options;
      return first && Object.fromEntries(field.rows.map(({ value }) => [value, first.value]));
    }
    case 'file':
      return [file(field)];
    default:
      return undefined;
  }
}

function anyText(field: SimpleField): string {
  if (field.kind === 'postcode') return '3820000';
  if (field.kind === 'phone') return '0262480000';
  if (field.kind === 'email') return 'hanako@example.jp';
  if (field.kind === 'text' && field.width === 'half') return 'A1';
  if (field.kind === 'text' && field.width === 'kana') return 'ミホン';
  return '見本'.slice(0, 'maxLength' in field ? field.maxLength : undefined);
}

function fromInteger(field: SimpleField, value: number): SimpleAnswer {
  return field.kind === 'date' ? addDays(epoch, value) : value / scaleOf(field);
}

/** A whole number of the range near to one that people would write. */
function usual(field: SimpleField, { min, max }: { min: number; max: number }): number {
  const near = field.kind === 'date' ? dayNumber('2000-01-01') : 1;
  return Math.min(Math.max(near, min), max);
}

/**
 * An answer that lies in the domain; undefined where none does.
 * @param chosen a day that keeps its distance to others
 */
export function exampleAnswer(
  field: SimpleField,
  domain: Domain,
  chosen: number | undefined,
): SimpleAnswer | undefined {
  if (!mayBePresent(domain)) return undefined;
  switch (domain.kind) {
    case 'integer':
      return fromInteger(field, chosen ?? usual(field, domain));
    case 'options': {
      const alone = field.kind === 'choices' ? (field.exclusive ?? []) : [];
      const open = domain.all.filter(
        (option) => !domain.inside.has(option) && !domain.outside.has(option),
      );
      // Options that stand alone come last.
      const free = open.toSorted((a, b) => Number(alone.includes(a)) - Number(alone.includes(b)));
      const missing = Math.max(0, domain.min - domain.inside.size);
      const picked = new Set([...domain.inside, ...free.slice(0, missing)]);
      return domain.all.filter((option) => picked.has(option));
    }
    case 'values': {
      const ticked = field.kind === 'yes-no' || field.kind === 'consent';
      const [first = anyOther] = domain.values;
      if (ticked || field.kind === 'declaration') return domain.values.has('true');
      if (field.kind === 'choice') return first;
      if (field.kind === 'scale') return first === noOpinion ? first : Number(first);
      return domain.values.has(anyOther) ? anyText(field) : first;
    }
    case 'opaque':
      return opaqueAnswer(field);
  }
}
