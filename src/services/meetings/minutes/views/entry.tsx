import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { type AgendaEntry, titleOfEntry } from '../../agenda/queries.ts';
import { speakers } from '../../model.ts';
import { speakerTexts } from '../../text.ts';
import { deskWords as words } from '../text.ts';

/** Who said what, under which item of the agenda. */
export function EntryFields(props: FormState & { agenda: readonly AgendaEntry[] }) {
  const items = props.agenda.map((entry) => {
    const title = titleOfEntry(entry).slice(0, 60);
    return { value: entry.item.id, label: { ja: title, en: title } };
  });
  return (
    <>
      <Select
        {...field(props, 'agendaItemId')}
        label={words.under}
        placeholder={words.underNone}
        options={items}
      />
      <Select
        {...field(props, 'speaker')}
        label={words.speaker}
        options={speakers.map((one) => ({ value: one, label: speakerTexts[one] }))}
        required
      />
      <TextField {...field(props, 'name')} label={words.name} hint={words.nameHint} />
      <Checkboxes
        name="named"
        label={words.nameLabel}
        values={typedValues(props.values, 'named')}
        options={[{ value: '1', label: words.named }]}
      />
      <TextArea {...field(props, 'text')} label={words.text} rows={4} required />
    </>
  );
}

/** Mends one entry of the draft. */
export function EditEntry(props: FormState & { agenda: readonly AgendaEntry[] }) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <form method="post">
        <EntryFields {...props} />
        <ButtonRow>
          <Button>{t(words.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
