import type { FormState } from '#platform/http/form-state.ts';
import { assetUrl } from '#ui/assets.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { sheetField } from '../inputs.ts';
import type { Batch, Sheet } from '../queries.ts';
import { sheetText, batchWords as words } from '../text.ts';
import { StateBadge } from './batches.tsx';

const entryScript = 'ui/islands/paper-entry.client.ts';

export interface BatchProps extends FormState {
  readonly batch: Batch;
  readonly sheets: readonly Sheet[];
  /** Sheets that wait for somebody. */
  readonly places: readonly number[];
  readonly action: string;
  readonly back: string;
}

function Entry({ batch, sheets, places, action, ...state }: BatchProps) {
  const t = useText();
  const differs = batch.state === 'differs';
  const title = { first: words.typeFirst, second: words.typeSecond, differs: words.mend } as const;
  const hintOf = (place: number) => {
    const sheet = sheets[place - 1];
    if (!differs || !sheet) return undefined;
    return words.differs(sheetText(sheet.first), sheetText(sheet.second ?? ''));
  };
  return (
    <section>
      {batch.state !== 'done' && <h2>{t(title[batch.state])}</h2>}
      <p>{t(differs ? words.mendLead : words.how)}</p>
      <p>{t(words.letters)}</p>
      <form method="post" action={action} class="form" data-paper-entry noValidate>
        {places.map((place) => (
          <TextField
            key={place}
            {...field(state, sheetField(place))}
            label={words.sheet(place)}
            hint={hintOf(place)}
            autocomplete="off"
            width={12}
            required
          />
        ))}
        <ButtonRow>
          <Button>{t(differs ? words.saveMended : words.save)}</Button>
        </ButtonRow>
      </form>
      <script type="module" src={assetUrl(entryScript)} />
    </section>
  );
}

function Remove({ batch, action }: Pick<BatchProps, 'batch' | 'action'>) {
  const t = useText();
  if (batch.state !== 'first' && batch.state !== 'second') return null;
  return (
    <Disclosure summary={words.wrongCount}>
      <form method="post" action={`${action}/remove`} class="form">
        <p>{t(words.removeLead)}</p>
        <Button variant="danger">{t(words.remove)}</Button>
      </form>
    </Disclosure>
  );
}

/** A bundle: to be typed, to be mended, or as it counts. */
export function BatchPage(props: BatchProps) {
  const t = useText();
  const { batch, sheets, back } = props;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <p>
        <StateBadge state={batch.state} />
      </p>
      {batch.state === 'done' ? (
        <DataTable
          caption={words.bundle(batch.number)}
          captionHidden
          columns={[
            {
              ...{ key: 'place', label: words.sheets, rowHeader: true },
              render: ({ place }) => t(words.sheet(place)),
            },
            {
              ...{ key: 'final', label: words.state },
              render: ({ final }) => t(sheetText(final ?? '')),
            },
          ]}
          rows={sheets}
        />
      ) : (
        <Entry {...props} />
      )}
      <Remove batch={batch} action={props.action} />
      <p>
        <a href={back}>{t(words.title)}</a>
      </p>
    </>
  );
}
