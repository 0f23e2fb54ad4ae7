import { dayInTokyo } from '#japan/dates.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { sourceKinds } from '../../schema.ts';
import { faultText } from '../fault-text.ts';
import type { Source } from '../queries.ts';
import { deskWords as words } from '../text.ts';

function Acts({ source }: { source: Source }) {
  const t = useText();
  const base = `/staff/open-data/neighbours/${source.id}`;
  const of = <span class="visually-hidden">：{source.title}</span>;
  return (
    <div class="open-data-acts">
      <form method="post" action={`${base}/read`}>
        <Button variant="plain">
          {t(words.readNow)}
          {of}
        </Button>
      </form>
      <form method="post" action={`${base}/remove`}>
        <Button variant="plain">
          {t(words.remove)}
          {of}
        </Button>
      </form>
    </div>
  );
}

interface SourcesProps {
  readonly sources: readonly Source[];
  /** Sets of each catalogue by its id. */
  readonly counts: ReadonlyMap<string, number>;
}

function Sources({ sources, counts }: SourcesProps) {
  const t = useText();
  return (
    <DataTable
      caption={words.menu}
      captionHidden
      rows={sources}
      rowKey={({ id }) => id}
      columns={[
        { key: 'title', label: words.title, rowHeader: true, render: ({ title }) => title },
        {
          ...{ key: 'url', label: words.url },
          render: ({ url }) => <span class="open-data-cell">{url}</span>,
        },
        {
          ...{ key: 'sets', label: words.sets, numeric: true },
          render: ({ id }) => (counts.get(id) ?? 0).toLocaleString('en'),
        },
        {
          ...{ key: 'read', label: words.read },
          render: ({ readAt }) => (readAt ? <Day date={dayInTokyo(readAt)} /> : t(words.never)),
        },
        {
          ...{ key: 'fault', label: words.fault },
          render: ({ fault }) => fault && t(faultText(fault)),
        },
        { key: 'acts', label: words.acts, render: (source) => <Acts source={source} /> },
      ]}
    />
  );
}

/** Catalogues of other towns, and when they were read. */
export function SourcesDesk(props: SourcesProps & { state: FormState }) {
  const t = useText();
  const { sources, counts, state } = props;
  return (
    <>
      {sources.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <Sources {...{ sources, counts }} />
      )}
      <section>
        <h2>{t(words.add)}</h2>
        <form method="post" action="/staff/open-data/neighbours">
          <ErrorSummary errors={state.errors} />
          <TextField {...field(state, 'title')} label={words.title} required />
          <TextField
            {...{ ...field(state, 'url'), label: words.url, hint: words.urlHint, width: 40 }}
            required
          />
          <Select
            {...{ ...field(state, 'kind'), label: words.kind, required: true }}
            options={sourceKinds.map((value) => ({ value, label: words.kinds[value] }))}
          />
          <ButtonRow>
            <Button>{t(words.add)}</Button>
          </ButtonRow>
        </form>
      </section>
    </>
  );
}
