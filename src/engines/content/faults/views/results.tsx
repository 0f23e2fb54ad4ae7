import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { Button } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import { verdicts } from '../model.ts';
import { noteOf } from '../report.ts';
import type { CriterionRow, Outcome } from '../result.ts';
import { words } from '../text.ts';
import { AccessibilityTabs } from './faults.tsx';

function Say({ text }: { text: Text }) {
  return <>{useText()(text)}</>;
}

const tones: Readonly<Record<Outcome, Tone>> = {
  met: 'success',
  'not-met': 'danger',
  'not-applicable': 'neutral',
  unverified: 'warning',
};

const columns: readonly Column<CriterionRow>[] = [
  {
    key: 'name',
    label: words.columns.name,
    rowHeader: true,
    render: ({ number, name }) => (
      <a href={`/staff/accessibility/results/${number}`}>
        {number} <Say text={name} />
      </a>
    ),
  },
  { key: 'level', label: words.columns.level, render: ({ level }) => level },
  {
    key: 'result',
    label: words.columns.result,
    render: ({ outcome }) => (
      <Badge tone={tones[outcome]}>
        <Say text={words.outcomes[outcome]} />
      </Badge>
    ),
  },
  { key: 'note', label: words.columns.note, render: (row) => <Say text={noteOf(row)} /> },
];

export function ResultList({ rows }: { rows: readonly CriterionRow[] }) {
  const t = useText();
  return (
    <>
      <AccessibilityTabs current="/staff/accessibility/results" />
      <p>{t(words.resultsLead)}</p>
      <DataTable
        caption={words.tabs.results}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ number }) => number}
      />
    </>
  );
}

export interface ResultProps {
  readonly row: CriterionRow;
  readonly values?: FormValues;
  readonly errors: FieldErrors;
}

export function ResultForm({ row, values, errors }: ResultProps) {
  const t = useText();
  return (
    <>
      <AccessibilityTabs current="/staff/accessibility/results" />
      <form method="post" action={`/staff/accessibility/results/${row.number}`}>
        <Radios
          name="verdict"
          label={words.verdict}
          value={typedValue(values, 'verdict') ?? row.stated.verdict}
          error={errors.verdict}
          options={verdicts.map((value) => ({ value, label: words.outcomes[value] }))}
          required
        />
        <TextArea
          name="note"
          label={words.note}
          hint={words.noteHint}
          value={typedValue(values, 'note') ?? row.stated.note}
          error={errors.note}
          rows={3}
          maxLength={400}
        />
        <Button>{t(words.save)}</Button>
      </form>
    </>
  );
}
