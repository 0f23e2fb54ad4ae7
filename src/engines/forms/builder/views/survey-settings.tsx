import type { FieldErrors } from '#platform/http/input.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import type { Field } from '../../definition/model.ts';
import { writeOptions, writeTexts } from '../field-settings.ts';
import { builderTexts } from '../text.ts';
import { Figure } from './figure.tsx';
import { TextInputs } from './parts.tsx';

const { fields: words } = builderTexts;

interface Props<K extends Field['kind']> {
  readonly field: Extract<Field, { kind: K }>;
  readonly errors?: FieldErrors;
}

function Scale({ field, errors }: Props<'scale'>) {
  const { labels } = field;
  return (
    <>
      <Figure {...{ name: 'min', label: words.min, value: field.min, errors }} />
      <Figure {...{ name: 'max', label: words.max, value: field.max, errors }} />
      <TextInputs label={words.lowest} name="lowest" value={labels?.min} />
      <TextInputs label={words.highest} name="highest" value={labels?.max} />
      <TextArea
        {...{ label: words.points, hint: words.pointsHint, name: 'points', rows: 5 }}
        value={writeTexts(labels?.points ?? [])}
      />
      <TextInputs label={words.noOpinion} name="noOpinion" value={field.noOpinion} />
    </>
  );
}

const required = [
  { value: 'every-row', label: words.everyRow },
  { value: 'one-row', label: words.oneRow },
];

function Matrix({ field, errors }: Props<'matrix'>) {
  return (
    <>
      <TextArea
        {...{ label: words.rows, hint: words.rowsHint, name: 'rows', required: true }}
        value={writeOptions(field.rows)}
        rows={Math.max(4, field.rows.length + 1)}
        error={errors?.rows}
      />
      <Select
        {...{ label: words.requires, name: 'requires', options: required }}
        value={field.requires ?? 'every-row'}
      />
    </>
  );
}

/** The settings of the kinds that surveys ask; their options stand with those of other kinds. */
export function SurveySettings({ field, errors }: { field: Field; errors?: FieldErrors }) {
  switch (field.kind) {
    case 'scale':
      return <Scale field={field} errors={errors} />;
    case 'matrix':
      return <Matrix field={field} errors={errors} />;
    case 'ranking':
      return <Figure {...{ name: 'top', label: words.top, value: field.top, errors }} />;
    default:
      return null;
  }
}
