import type { FormState } from '#platform/http/form-state.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { Button, ButtonLink } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import {
  budgetDeskHref,
  daysHref,
  projectsDeskHref,
  type Round,
  roundDeskHref,
} from '../../model.ts';
import type { Phase } from '../../rules.ts';
import { phaseTexts } from '../../staff-text.ts';
import { yearText } from '../../views/parts.tsx';
import { partTexts } from '../../views/parts-text.ts';
import { roundTexts as texts } from '../text.ts';

export interface ListedRound extends Round {
  readonly phase: Phase;
}

const tones: Readonly<Record<Phase, Tone>> = {
  ...{ planned: 'neutral', open: 'warning', review: 'info', decided: 'info', adopted: 'success' },
};

interface BudgetDeskProps {
  readonly rounds: readonly ListedRound[];
  readonly mayPlan: boolean;
}

function Rounds(props: BudgetDeskProps) {
  const t = useText();
  return (
    <DataTable
      caption={texts.years}
      rows={props.rounds}
      rowKey={({ year }) => String(year)}
      columns={[
        {
          ...{ key: 'year', label: partTexts.year, rowHeader: true },
          render: ({ year, sample }) => (
            <>
              <a href={roundDeskHref(year)}>{t(yearText(year))}</a> {sample && <SampleMark />}
            </>
          ),
        },
        {
          ...{ key: 'phase', label: texts.phase },
          render: ({ phase }) => <Badge tone={tones[phase]}>{t(phaseTexts[phase])}</Badge>,
        },
        {
          ...{ key: 'deadline', label: texts.deadline },
          render: ({ deadline }) => <Day date={deadline} />,
        },
        {
          ...{ key: 'vote', label: texts.adoptedOn },
          render: ({ adoptedOn, year }) =>
            adoptedOn ? (
              <Day date={adoptedOn} />
            ) : (
              props.mayPlan && <a href={daysHref(year)}>{t(texts.change)}</a>
            ),
        },
      ]}
    />
  );
}

/** Budgets by year, the newest first. */
export function BudgetDesk(props: BudgetDeskProps) {
  const t = useText();
  return (
    <>
      {props.rounds.length === 0 ? (
        <EmptyState title={texts.none} hint={texts.noneHint} />
      ) : (
        <Rounds {...props} />
      )}
      <p>
        <a href={projectsDeskHref}>{t(texts.projects)}</a>
      </p>
      {props.mayPlan && (
        <p>
          <ButtonLink href={`${budgetDeskHref}/new`} variant="secondary">
            {t(texts.begin)}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

/** The calendar of a year's budget. */
export function RoundFormPage({ known, ...form }: FormState & { readonly known: boolean }) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <form method="post" class="form">
        {known ? (
          <input type="hidden" name="year" value={field(form, 'year').value} />
        ) : (
          <TextField
            {...field(form, 'year')}
            label={partTexts.year}
            inputMode="numeric"
            width={4}
            required
          />
        )}
        <DateField {...field(form, 'opensOn')} label={texts.opensOn} required />
        <DateField
          {...field(form, 'deadline')}
          label={texts.deadlineField}
          hint={texts.deadlineHint}
          required
        />
        <DateField
          {...field(form, 'reviewOn')}
          label={texts.reviewOn}
          hint={texts.reviewHint}
          required
        />
        <DateField {...field(form, 'voteOn')} label={texts.voteOn} required />
        <TextArea {...field(form, 'transferClause')} label={texts.clause} hint={texts.clauseHint} />
        <Button>{t(texts.save)}</Button>
      </form>
    </>
  );
}
