import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { field } from '#ui/components/form-values.ts';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { tabHref } from '../../meetings/desk.ts';
import type { MeetingRow } from '../../meetings/queries.ts';
import { canDo } from '../../meetings/rules.ts';
import { pageWords } from '../../meetings/text.ts';
import { PointBadge } from '../../meetings/views/parts.tsx';
import { deskWords as pointWords } from '../../points/text.ts';
import { type AgendaEntry, titleOfEntry } from '../queries.ts';
import { words } from '../text.ts';

export interface AgendaDeskProps extends FormState {
  readonly meeting: MeetingRow;
  readonly agenda: readonly AgendaEntry[];
  /** The item that is being edited; without it the form adds one. */
  readonly editing?: string;
}

function Moves({ entry, base }: { entry: AgendaEntry; base: string }) {
  const t = useText();
  const { id, pointId } = entry.item;
  const title = titleOfEntry(entry).slice(0, 40);
  const move = `${base}/${id}/move`;
  return (
    <div class="meeting-facts">
      <form method="post" action={move}>
        <input type="hidden" name="to" value="up" />
        <button class="button button-plain" type="submit" aria-label={t(words.of(words.up, title))}>
          {t(words.up)}
        </button>
      </form>
      <form method="post" action={move}>
        <input type="hidden" name="to" value="down" />
        <button
          class="button button-plain"
          type="submit"
          aria-label={t(words.of(words.down, title))}
        >
          {t(words.down)}
        </button>
      </form>
      {!pointId && (
        <>
          <a href={`${base}/${id}`}>{t(words.edit)}</a>
          <form method="post" action={`${base}/${id}/remove`}>
            <button
              class="button button-plain"
              type="submit"
              aria-label={t(words.of(words.remove, title))}
            >
              {t(words.remove)}
            </button>
          </form>
        </>
      )}
    </div>
  );
}

function Line({ entry, base, open }: { entry: AgendaEntry; base: string; open: boolean }) {
  const t = useText();
  const { item, came } = entry;
  return (
    <li>
      <p class="meeting-facts">
        <strong>{titleOfEntry(entry) || t(pointWords.unreadable)}</strong>
        {came && <span>{t(pageWords.cameBack)}</span>}
        {came && <PointBadge state={came.point.state} />}
        {item.people && <span>{item.people}</span>}
        {item.minutes && <span>{t(pageWords.minutesLong(item.minutes))}</span>}
      </p>
      {item.detail && <p class="meeting-said">{item.detail}</p>}
      {open && <Moves entry={entry} base={base} />}
    </li>
  );
}

function Fields(props: AgendaDeskProps) {
  const t = useText();
  return (
    <>
      <TextField {...field(props, 'title')} label={words.title} width={40} required />
      <TextArea {...field(props, 'detail')} label={words.detail} rows={2} />
      <TextField
        {...field(props, 'people')}
        label={words.people}
        hint={words.peopleHint}
        width={40}
      />
      <TextField
        {...field(props, 'minutes')}
        label={words.minutes}
        inputMode="numeric"
        width={4}
        suffix={words.minutesUnit}
      />
      <ButtonRow>
        <Button>{t(props.editing ? words.save : words.add)}</Button>
      </ButtonRow>
    </>
  );
}

/** The agenda on the desk: what is on it, in which order, and one more item. */
export function AgendaDesk(props: AgendaDeskProps) {
  const t = useText();
  const { meeting, agenda, editing } = props;
  const base = tabHref(meeting.id, 'agenda');
  const open = canDo('agenda', meeting.state).ok;
  const total = agenda.reduce((sum, { item }) => sum + (item.minutes ?? 0), 0);
  return (
    <>
      <p>{t(words.lead)}</p>
      {agenda.length === 0 && <EmptyState title={words.none} hint={words.noneHint} />}
      <ol class="meeting-agenda">
        {agenda.map((entry) => (
          <Line key={entry.item.id} entry={entry} base={base} open={open} />
        ))}
      </ol>
      {total > 0 && <p>{t(words.total(total))}</p>}
      {open && (
        <>
          <h2>{t(editing ? words.edit : words.add)}</h2>
          <form method="post" action={editing ? `${base}/${editing}` : base}>
            <Fields {...props} />
          </form>
        </>
      )}
    </>
  );
}
