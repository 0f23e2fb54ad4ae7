import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { promotedClasses } from '../../model.ts';
import { classTexts, words } from '../text.ts';

const yes = (label: (typeof words)['performed' | 'isVerified']) => [{ value: '1', label }];

export function EditPromoted(props: { values: FormValues; errors?: FieldErrors }) {
  const t = useText();
  const { values, errors } = props;
  const line = (name: string) => ({
    name,
    value: typedValue(values, name),
    error: errors?.[name],
  });
  const boxes = (name: string) => ({
    name,
    values: typedValues(values, name),
    error: errors?.[name],
  });
  return (
    <form method="post">
      <ErrorSummary errors={errors} />
      <TextField {...line('name.ja')} label={words.nameJa} width={40} required />
      <TextField {...line('name.en')} label={words.nameEn} width={40} required />
      <Checkboxes
        {...boxes('classes')}
        label={words.classes}
        options={promotedClasses.map((value) => ({ value, label: classTexts[value] }))}
      />
      <Checkboxes {...boxes('verified')} label={words.verified} options={yes(words.isVerified)} />
      <Checkboxes {...boxes('performed')} label={words.performed} options={yes(words.performed)} />
      <DateField {...line('on')} label={words.on} hint={words.onHint} required />
      <TextArea {...line('note')} label={words.note} rows={2} />
      <Button>{t(words.save)}</Button>
    </form>
  );
}
