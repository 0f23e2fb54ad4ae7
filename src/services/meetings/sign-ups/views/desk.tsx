import type { FormState } from '#platform/http/form-state.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { ListCount } from '#ui/components/pager.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { MeetingRow, Seats } from '../../meetings/queries.ts';
import { canDo } from '../../meetings/rules.ts';
import { listWords } from '../../meetings/text.ts';
import { deskHref, needs } from '../../model.ts';
import { needTexts } from '../../text.ts';
import { countNeeds, type SignUpRow } from '../queries.ts';
import { words as publicWords, deskWords as words } from '../text.ts';
import { PersonFields } from './sign-up.tsx';

export interface SignUpDeskProps extends FormState {
  readonly meeting: MeetingRow;
  readonly rows: readonly SignUpRow[];
  readonly seats: Seats;
}

function Needs({ rows }: Pick<SignUpDeskProps, 'rows'>) {
  const t = useText();
  const counts = countNeeds(rows);
  const wanted = needs.filter((need) => counts.has(need));
  if (wanted.length === 0) return <p>{t(words.noNeeds)}</p>;
  return (
    <DescriptionList
      items={wanted.map((need) => ({
        term: needTexts[need],
        value: t(words.people(counts.get(need) ?? 0)),
      }))}
    />
  );
}

const tones = { confirmed: 'success', waiting: 'warning', cancelled: 'neutral' } as const;

function State({ row }: { row: SignUpRow }) {
  const t = useText();
  return <Badge tone={tones[row.state]}>{t(words.states[row.state])}</Badge>;
}

function NeedsCell({ row }: { row: SignUpRow }) {
  const t = useText();
  return (
    <>
      {row.needs.map((need) => t(needTexts[need])).join('、')}
      {row.needsNote && <> {row.needsNote}</>}
    </>
  );
}

function CancelCell({ row }: { row: SignUpRow }) {
  const t = useText();
  if (row.state === 'cancelled' || row.erasedAt) return null;
  return (
    <form method="post" action={`${deskHref(row.meetingId)}/sign-ups/${row.id}/cancel`}>
      <button class="button button-plain" type="submit" aria-label={t(words.cancelOf(row.name))}>
        {t(words.cancel)}
      </button>
    </form>
  );
}

function Rows({ rows }: Pick<SignUpDeskProps, 'rows'>) {
  const t = useText();
  const columns: readonly Column<SignUpRow>[] = [
    { key: 'number', label: words.number, numeric: true, render: ({ number }) => number },
    {
      ...{ key: 'name', label: words.name, rowHeader: true },
      render: ({ name, erasedAt }) => (erasedAt ? t(words.erased) : name),
    },
    { key: 'state', label: words.state, render: (row) => <State row={row} /> },
    { key: 'needs', label: publicWords.needs, render: (row) => <NeedsCell row={row} /> },
    {
      ...{ key: 'reach', label: words.reach },
      render: ({ email, telephone }) => [email, telephone].filter(Boolean).join(' '),
    },
    { key: 'way', label: words.way, render: ({ way }) => t(words.ways[way]) },
    { key: 'cancel', label: words.cancel, render: (row) => <CancelCell row={row} /> },
  ];
  return (
    <>
      <ListCount page={1} pageSize={rows.length} total={rows.length} />
      <DataTable
        caption={words.caption}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </>
  );
}

function AddForm(props: SignUpDeskProps) {
  const t = useText();
  const { values, errors, meeting } = props;
  return (
    <Disclosure summary={words.add} open={errors !== undefined}>
      <form method="post" action={`${deskHref(meeting.id)}/sign-ups`}>
        <input type="hidden" name="key" value={typedValue(values, 'key')} />
        <Radios
          {...field(props, 'way')}
          label={words.way}
          options={(['counter', 'phone'] as const).map((way) => ({
            value: way,
            label: words.ways[way],
          }))}
        />
        <PersonFields values={values} errors={errors} />
        <ButtonRow>
          <Button>{t(words.save)}</Button>
        </ButtonRow>
      </form>
    </Disclosure>
  );
}

/** Who comes, what is to be arranged, and one more who called. */
export function SignUpDesk(props: SignUpDeskProps) {
  const t = useText();
  const { meeting, rows, seats } = props;
  const base = deskHref(meeting.id);
  return (
    <>
      <DescriptionList
        items={[
          {
            term: words.count,
            value: t(listWords.seats(seats.confirmed, meeting.capacity, seats.waiting)),
          },
        ]}
      />
      <h2>{t(words.needs)}</h2>
      <Needs rows={rows} />
      <ButtonRow>
        <ButtonLink href={`${base}/attendance`}>{t(words.attendance)}</ButtonLink>
        <ButtonLink variant="secondary" href={`${base}/sign-ups.xlsx`}>
          {t(words.xlsx)}
        </ButtonLink>
      </ButtonRow>
      <h2>{t(words.caption)}</h2>
      {rows.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <Rows rows={rows} />
      )}
      <p>{t(words.keep(meeting.keepDays))}</p>
      {canDo('sign-ups', meeting.state).ok && <AddForm {...props} />}
    </>
  );
}

function Person({ row }: { row: SignUpRow }) {
  const t = useText();
  const here = row.attendedAt !== null;
  const needed = row.needs.map((need) => t(needTexts[need])).join('、');
  return (
    <li>
      <form method="post" action={`${deskHref(row.meetingId)}/attendance/${row.id}`}>
        <input type="hidden" name="here" value={here ? '0' : '1'} />
        <button
          class={here ? 'button button-primary' : 'button button-secondary'}
          type="submit"
          aria-pressed={here}
        >
          <span>
            {row.number} {row.name}
            {needed && `（${needed}）`}
          </span>{' '}
          <span>{t(here ? words.came : words.notYet)}</span>
        </button>
      </form>
    </li>
  );
}

/** For the phone at the door: one large button a name. */
export function Attendance(props: SignUpDeskProps) {
  const t = useText();
  const { meeting, rows, seats } = props;
  return (
    <>
      <p>{t(words.attendanceLead)}</p>
      <p>
        <strong>{t(words.people(seats.attended + meeting.walkIns))}</strong>
      </p>
      <ul class="attendance-list">
        {rows
          .filter(({ state, erasedAt }) => state === 'confirmed' && !erasedAt)
          .map((row) => (
            <Person key={row.id} row={row} />
          ))}
      </ul>
      <form method="post">
        <TextField
          name="walkIns"
          value={typedValue(props.values, 'walkIns') || String(meeting.walkIns)}
          error={props.errors?.walkIns}
          label={words.walkIns}
          inputMode="numeric"
          width={4}
          required
        />
        <ButtonRow>
          <Button variant="secondary">{t(words.walkInsSave)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
