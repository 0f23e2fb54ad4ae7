import type { FormState } from '#platform/http/form-state.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { largestBundle } from '../commands.ts';
import type { Batch } from '../queries.ts';
import { batchWords as words } from '../text.ts';

export interface BatchesProps extends FormState {
  readonly action: string;
  readonly batches: readonly Batch[];
  /** The vote is over, so that the box is open. */
  readonly open: boolean;
}

const tones: Readonly<Record<Batch['state'], Tone>> = {
  first: 'neutral',
  second: 'info',
  differs: 'warning',
  done: 'success',
};

export function StateBadge({ state }: Pick<Batch, 'state'>) {
  const t = useText();
  return <Badge tone={tones[state]}>{t(words.states[state])}</Badge>;
}

function BatchList({ batches, action }: BatchesProps) {
  const t = useText();
  if (batches.length === 0) return <EmptyState title={words.none} hint={words.noneHint} />;
  return (
    <DataTable
      caption={words.list}
      columns={[
        {
          ...{ key: 'number', label: words.number, rowHeader: true },
          render: ({ id, number }) => <a href={`${action}/${id}`}>{t(words.bundle(number))}</a>,
        },
        { key: 'sheets', label: words.sheets, numeric: true, render: ({ sheets }) => sheets },
        { key: 'state', label: words.state, render: ({ state }) => <StateBadge state={state} /> },
        { key: 'first', label: words.first, render: ({ firstBy }) => firstBy },
        { key: 'second', label: words.second, render: ({ secondBy }) => secondBy },
        { key: 'mended', label: words.mended, render: ({ mendedBy }) => mendedBy },
      ]}
      rows={batches}
      rowKey={({ id }) => id}
    />
  );
}

/** Bundles of paper ballots and how far they are. */
export function BatchesPage(props: BatchesProps) {
  const t = useText();
  const { action, batches, open, errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {!open && (
        <Notice kind="info" title={words.notNow}>
          <p>{t(words.notNowWhy)}</p>
        </Notice>
      )}
      {(open || batches.length > 0) && <BatchList {...props} />}
      {open && (
        <section>
          <h2>{t(words.add)}</h2>
          <form method="post" action={action} class="form" noValidate>
            <TextField
              {...field(props, 'sheets')}
              label={words.sheets}
              hint={words.sheetsHint(largestBundle)}
              inputMode="numeric"
              width={4}
              suffix={words.sheetsUnit}
              required
            />
            <ButtonRow>
              <Button>{t(words.add)}</Button>
            </ButtonRow>
          </form>
        </section>
      )}
    </>
  );
}
