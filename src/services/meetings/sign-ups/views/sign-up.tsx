import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { MeetingRow } from '../../meetings/queries.ts';
import { pageWords } from '../../meetings/text.ts';
import { When } from '../../meetings/views/parts.tsx';
import { hrefOf, needs } from '../../model.ts';
import { names, needTexts } from '../../text.ts';
import type { SignUpRow } from '../queries.ts';
import { calendarPath } from '../tell.ts';
import { words } from '../text.ts';

/** When and where, above every form and confirmation. */
export function MeetingFacts({ meeting }: { meeting: MeetingRow }) {
  const t = useText();
  const { slug, title, place } = meeting;
  return (
    <DescriptionList
      items={[
        { term: pageWords.when, value: <When meeting={meeting} /> },
        ...(place ? [{ term: pageWords.where, value: <span lang="ja">{place}</span> }] : []),
        { term: names.meeting, value: <a href={hrefOf(slug)}>{t(title)}</a> },
      ]}
    />
  );
}

/** What somebody who comes is asked; staff type the same for those who call. */
export function PersonFields(props: FormState) {
  const { values, errors } = props;
  return (
    <>
      <TextField
        {...field(props, 'name')}
        label={words.name}
        hint={words.nameHint}
        autocomplete="name"
        required
      />
      <TextField
        {...field(props, 'email')}
        label={words.email}
        hint={words.emailHint}
        type="email"
        autocomplete="email"
        width={40}
      />
      <TextField
        {...field(props, 'telephone')}
        label={words.telephone}
        hint={words.telephoneHint}
        type="tel"
        autocomplete="tel"
      />
      <Checkboxes
        name="needs"
        label={words.needs}
        hint={words.needsHint}
        error={errors?.needs}
        values={typedValues(values, 'needs')}
        options={needs.map((need) => ({ value: need, label: needTexts[need] }))}
      />
      <TextArea {...field(props, 'needsNote')} label={words.needsNote} rows={2} />
    </>
  );
}

export function SignUpPage(props: FormState & { meeting: MeetingRow; full: boolean }) {
  const t = useText();
  const { meeting, full, values, errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      <MeetingFacts meeting={meeting} />
      {full && <Notice kind="warning" title={words.full} />}
      <p>
        {t(words.lead)}
        {t(words.kept(meeting.keepDays))}
      </p>
      <form method="post">
        <input type="hidden" name="key" value={typedValue(values, 'key')} />
        <PersonFields values={values} errors={errors} />
        <ButtonRow>
          <Button>{t(words.send)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}

/** After a sign-up with an address: the same for a new one and a known one. */
export function SentPage({ meeting }: { meeting: MeetingRow }) {
  const t = useText();
  return (
    <>
      <Notice kind="success" title={words.sentTitle}>
        <p>{t(words.sentBody)}</p>
      </Notice>
      <MeetingFacts meeting={meeting} />
      <p>
        <a href={calendarPath(meeting.id)}>{t(words.calendar)}</a>
      </p>
    </>
  );
}

export interface OwnPageProps {
  readonly meeting: MeetingRow;
  readonly signUp: SignUpRow;
  /** How many wait before this one. */
  readonly ahead: number;
}

const kinds = { confirmed: 'success', waiting: 'warning', cancelled: 'info' } as const;

/** One's own sign-up, by its signed link. */
export function OwnPage({ meeting, signUp, ahead }: OwnPageProps) {
  const t = useText();
  const { state, number } = signUp;
  const held = state !== 'cancelled' && meeting.state === 'announced';
  return (
    <>
      <Notice kind={kinds[state]} title={words.states[state]}>
        {state === 'waiting' && <p>{t(words.place(ahead))}</p>}
      </Notice>
      <MeetingFacts meeting={meeting} />
      <DescriptionList items={[{ term: words.number, value: number }]} />
      {state === 'confirmed' && meeting.onlineUrl && (
        <p>
          <a href={meeting.onlineUrl} rel="noopener noreferrer external">
            {t(words.online)}
          </a>
        </p>
      )}
      <p>
        <a href={calendarPath(meeting.id)}>{t(words.calendar)}</a>
      </p>
      {held && (
        <>
          <p>{t(words.ownHint)}</p>
          <form method="post">
            <Button variant="danger">{t(words.cancel)}</Button>
          </form>
        </>
      )}
    </>
  );
}
