import { voiceHref } from '#engines/threads/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import type { MeetingRow } from '../../meetings/queries.ts';
import { pageWords } from '../../meetings/text.ts';
import { PointBadge, PointDue } from '../../meetings/views/parts.tsx';
import { deskHref } from '../../model.ts';
import { fieldWords } from '../../series/text.ts';
import { pointKindTexts } from '../../text.ts';
import { outcomeName } from '../inputs.ts';
import type { OwnerChoices } from '../owners.ts';
import type { ReadPoint } from '../queries.ts';
import { deskWords as words } from '../text.ts';

export interface PointDeskProps extends FormState {
  readonly meeting: MeetingRow;
  readonly points: readonly ReadPoint[];
  /** What came back from earlier meetings. */
  readonly came: readonly ReadPoint[];
  readonly choices: OwnerChoices;
  readonly today: string;
}

/** Who answers, and by when. */
export function OwnerFields(props: FormState & { choices: OwnerChoices; required?: boolean }) {
  const { choices, required = false } = props;
  const same = (name: string): Text => ({ ja: name, en: name });
  return (
    <>
      <Select
        {...field(props, 'departmentId')}
        label={words.owner}
        placeholder={fieldWords.choose}
        options={choices.departments.map(({ id, name }) => ({ value: id, label: name }))}
        required={required}
      />
      <Select
        {...field(props, 'staffId')}
        label={words.staff}
        placeholder={words.noStaff}
        options={choices.staff.map(({ id, name }) => ({ value: id, label: same(name) }))}
      />
      <DateField {...field(props, 'dueOn')} label={words.due} required={required} />
    </>
  );
}

interface LineProps extends FormState {
  readonly read: ReadPoint;
  readonly meeting: MeetingRow;
  readonly today: string;
}

function Settle({ read, meeting, ...state }: LineProps) {
  const t = useText();
  const { point, input } = read;
  const { value, error, name } = field(state, outcomeName(point.id));
  const before = input?.text.slice(0, 30) ?? '';
  if (point.state !== 'open' && point.state !== 'answered') return null;
  return (
    <Disclosure summary={words.settle} open={error !== undefined}>
      <form method="post" action={`${deskHref(meeting.id)}/points/${point.id}/settle`}>
        <TextArea
          name={name}
          value={value || point.outcome}
          error={error}
          label={words.outcome}
          hint={words.outcomeHint}
          rows={3}
          required
        />
        <button
          class="button button-secondary"
          type="submit"
          aria-label={t(words.settleOf(before))}
        >
          {t(words.save)}
        </button>
      </form>
    </Disclosure>
  );
}

function Line(props: LineProps) {
  const t = useText();
  const { read, today } = props;
  const { point, input } = read;
  return (
    <li class="meeting-point">
      <p class="meeting-facts">
        <span>{t(pointKindTexts[point.kind])}</span> <PointBadge state={point.state} />{' '}
        <PointDue point={point} today={today} />
      </p>
      <p class="meeting-said">{input?.text ?? t(words.unreadable)}</p>
      {point.outcome && (
        <p>
          <strong>{t(words.outcome)}</strong> {point.outcome}
        </p>
      )}
      <p>
        <a href={`/staff${voiceHref(point.inputId)}`}>{t(words.voice)}</a>
      </p>
      <Settle {...props} />
    </li>
  );
}

function AddForm(props: PointDeskProps) {
  const t = useText();
  const { values, errors, meeting, choices } = props;
  return (
    <>
      <h2>{t(words.add)}</h2>
      <form method="post" action={`${deskHref(meeting.id)}/points`}>
        <input type="hidden" name="key" value={typedValue(values, 'key')} />
        <Radios
          {...field(props, 'kind')}
          label={words.kind}
          hint={words.kindHint}
          options={(['promise', 'question'] as const).map((kind) => ({
            value: kind,
            label: pointKindTexts[kind],
          }))}
          required
        />
        <TextArea {...field(props, 'text')} label={words.text} rows={3} required />
        <OwnerFields values={values} errors={errors} choices={choices} required />
        <ButtonRow>
          <Button>{t(words.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}

/** Questions and promises of a meeting, and what it has to hear of from earlier ones. */
export function PointDesk(props: PointDeskProps) {
  const t = useText();
  const { points, came, meeting, today, values, errors } = props;
  return (
    <>
      <p>{t(words.lead)}</p>
      {came.length > 0 && (
        <>
          <h2>{t(pageWords.cameBack)}</h2>
          <ul class="meeting-agenda">
            {came.map((read) => (
              <Line key={read.point.id} {...{ read, meeting, today, values, errors }} />
            ))}
          </ul>
        </>
      )}
      <h2>{t(words.caption)}</h2>
      {points.length === 0 && <EmptyState title={words.none} hint={words.noneHint} />}
      <ul class="meeting-agenda">
        {points.map((read) => (
          <Line key={read.point.id} {...{ read, meeting, today, values, errors }} />
        ))}
      </ul>
      <AddForm {...props} />
    </>
  );
}
