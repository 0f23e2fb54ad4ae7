import type { FormState } from '#platform/http/form-state.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import { tabHref } from '../../meetings/desk.ts';
import type { MeetingRow } from '../../meetings/queries.ts';
import type { OwnerChoices } from '../../points/owners.ts';
import { OwnerFields } from '../../points/views/desk.tsx';
import { hidingReasons } from '../model.ts';
import type { QuestionRow } from '../queries.ts';
import { hidingTexts, progressTexts, controlWords as words } from '../text.ts';

export interface HandleProps extends FormState {
  readonly meeting: MeetingRow;
  readonly row: QuestionRow;
  readonly choices: OwnerChoices;
}

function Answered(props: HandleProps & { action: string }) {
  const t = useText();
  return (
    <form method="post" action={`${props.action}/answered`}>
      <h2>{t(words.answered)}</h2>
      <TextArea {...field(props, 'note')} label={words.note} rows={2} required />
      <ButtonRow>
        <Button>{t(words.answered)}</Button>
      </ButtonRow>
    </form>
  );
}

function TakeOver(props: HandleProps & { action: string }) {
  const t = useText();
  const { values, errors, choices } = props;
  return (
    <form method="post" action={`${props.action}/promise`}>
      <h2>{t(words.promise)}</h2>
      <TextArea
        {...field(props, 'text')}
        label={words.promiseText}
        hint={words.promiseHint}
        rows={3}
        required
      />
      <OwnerFields values={values} errors={errors} choices={choices} required />
      <ButtonRow>
        <Button variant="secondary">{t(words.promise)}</Button>
      </ButtonRow>
    </form>
  );
}

/** One question, and all that can be done with it. */
export function Handle(props: HandleProps) {
  const t = useText();
  const { meeting, row, errors } = props;
  const action = `${tabHref(meeting.id, 'live')}/questions/${row.id}`;
  const shown = row.moderation === 'shown';
  return (
    <div class="live-desk">
      <ErrorSummary errors={errors} />
      <p>
        <Badge tone="info">{t(progressTexts[row.progress])}</Badge>
      </p>
      <p class="live-text">{row.shownText}</p>
      {row.text !== row.shownText && (
        <p>
          <strong>{t(words.original)}</strong> {row.text}
        </p>
      )}
      {shown && <Answered {...props} action={action} />}
      {shown && <TakeOver {...props} action={action} />}
      <form method="post" action={`${action}/hide`}>
        <h2>{t(words.hide)}</h2>
        <Select
          {...field(props, 'reason')}
          label={words.reason}
          options={hidingReasons.map((value) => ({ value, label: hidingTexts[value] }))}
          required
        />
        <ButtonRow>
          <Button variant="danger">{t(words.hide)}</Button>
        </ButtonRow>
      </form>
      <p>
        <a href={tabHref(meeting.id, 'live')}>{t(words.tab)}</a>
      </p>
    </div>
  );
}
