import type { IsoDate } from '#japan/dates.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { enterWords as words } from '../text.ts';
import { VoteSteps } from './steps.tsx';

/** A card of a made-up person of the demo town. */
export interface SampleCard {
  readonly code: string;
  readonly birth: IsoDate;
}

export interface EnterProps extends FormState {
  readonly action: string;
  /** The hour of a ballot paper is over, or it was opened in another browser. */
  readonly again: boolean;
  /** What somebody hears who has voted before. */
  readonly voted?: Text;
  readonly samples: readonly SampleCard[];
}

function Samples({ samples }: { samples: readonly SampleCard[] }) {
  const t = useText();
  return (
    <section>
      <h2>
        {t(words.sample)} <SampleMark />
      </h2>
      <p>{t(words.sampleLead)}</p>
      <DataTable
        caption={words.sample}
        captionHidden
        columns={[
          {
            key: 'code',
            label: words.code,
            rowHeader: true,
            render: ({ code }) => <code>{code}</code>,
          },
          { key: 'birth', label: words.birth, render: ({ birth }) => <code>{birth}</code> },
        ]}
        rows={samples}
      />
    </section>
  );
}

function CardForm({ action, ...state }: Pick<EnterProps, 'action'> & FormState) {
  const t = useText();
  return (
    <form method="post" action={action} class="form" noValidate>
      <TextField
        {...field(state, 'code')}
        label={words.code}
        hint={words.codeHint}
        autocomplete="off"
        width={12}
        required
      />
      <TextField
        {...field(state, 'birth')}
        label={words.birth}
        hint={words.birthHint}
        autocomplete="off"
        width={12}
      />
      <ButtonRow>
        <Button>{t(words.go)}</Button>
      </ButtonRow>
    </form>
  );
}

/** Card and day of birth: the way to the ballot paper. */
export function EnterPage({ action, again, voted, samples, ...state }: EnterProps) {
  const t = useText();
  return (
    <>
      <VoteSteps at="enter" />
      <ErrorSummary errors={state.errors} />
      {again && <Notice kind="warning" title={words.again} />}
      {voted && (
        <Notice kind="info" title={words.votedTitle}>
          <p>{t(voted)}</p>
        </Notice>
      )}
      <CardForm {...state} action={action} />
      <Notice kind="info" title={words.secretTitle}>
        <p>{t(words.secret)}</p>
      </Notice>
      <Disclosure summary={words.otherWays}>
        <p>{t(words.otherWaysBody)}</p>
      </Disclosure>
      {samples.length > 0 && <Samples samples={samples} />}
    </>
  );
}

/** Why nobody can vote: not the time, too late by a moment, or the order of the ballot is not drawn yet. */
export type Closed = 'notNow' | 'late' | 'unready';

export interface ClosedProps {
  readonly why: Closed;
  readonly period: Text;
  readonly back: string;
}

/** There is no ballot paper now. */
export function ClosedPage({ why, period, back }: ClosedProps) {
  const t = useText();
  return (
    <>
      <Notice kind={why === 'notNow' ? 'info' : 'warning'} title={words[why]}>
        <p>{t(period)}</p>
      </Notice>
      <p>
        <a href={back}>{t(words.back)}</a>
      </p>
    </>
  );
}
