import type { ShownMedium } from '#engines/content/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { field } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { tabHref } from '../../meetings/desk.ts';
import type { MeetingRow } from '../../meetings/queries.ts';
import type { ShownRecord } from '../queries.ts';
import { words } from '../text.ts';

export interface RecordDeskProps extends FormState {
  readonly meeting: MeetingRow;
  readonly records: readonly ShownRecord[];
  readonly choices: readonly ShownMedium[];
}

function Line({ shown, base }: { shown: ShownRecord; base: string }) {
  const t = useText();
  const { record, medium } = shown;
  return (
    <li>
      <p class="meeting-facts">
        <span>{t(words.kinds[record.kind])}</span> <strong>{record.title}</strong>
        <span>{medium?.name ?? record.href}</span>
      </p>
      <form method="post" action={`${base}/${record.id}/remove`}>
        <button
          class="button button-plain"
          type="submit"
          aria-label={t(words.removeOf(record.title))}
        >
          {t(words.remove)}
        </button>
      </form>
    </li>
  );
}

/** Papers, films and links of a meeting, and one more. */
export function RecordDesk(props: RecordDeskProps) {
  const t = useText();
  const { meeting, records, choices } = props;
  const base = tabHref(meeting.id, 'records');
  const nameOf = ({ caption, name }: ShownMedium) => ({ ja: caption || name, en: caption || name });
  return (
    <>
      <p>{t(words.lead)}</p>
      {records.length === 0 && <EmptyState title={words.none} hint={words.noneHint} />}
      <ul class="meeting-agenda">
        {records.map((shown) => (
          <Line key={shown.record.id} shown={shown} base={base} />
        ))}
      </ul>
      <h2>{t(words.addTitle)}</h2>
      <form method="post">
        <TextField {...field(props, 'title')} label={words.title} width={40} required />
        <Select
          {...field(props, 'mediaId')}
          label={words.medium}
          hint={words.mediumHint}
          placeholder={words.choose}
          options={choices.map((medium) => ({ value: medium.id, label: nameOf(medium) }))}
        />
        <TextField {...field(props, 'href')} label={words.href} type="url" width={40} />
        <ButtonRow>
          <Button>{t(words.add)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
