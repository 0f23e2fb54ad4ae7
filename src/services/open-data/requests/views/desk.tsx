import { dayInTokyo } from '#japan/dates.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { Pager } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { requestStates } from '../../schema.ts';
import { type DataRequest, pageSize } from '../queries.ts';
import { requestWords, stateTexts, deskWords as words } from '../text.ts';
import { stateTones } from './requests.tsx';

/** Every request, the newest first. */
export function RequestDesk(props: { rows: readonly DataRequest[]; total: number; page: number }) {
  const t = useText();
  const { rows, total, page } = props;
  if (rows.length === 0) return <EmptyState title={words.none} />;
  return (
    <>
      <DataTable
        caption={words.menu}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            ...{ key: 'wanted', label: requestWords.wanted, rowHeader: true },
            render: ({ id, wanted }) => (
              <a href={`/staff/open-data/requests/${id}`}>{wanted.slice(0, 80)}</a>
            ),
          },
          {
            ...{ key: 'state', label: words.state },
            render: ({ state }) => <Badge tone={stateTones[state]}>{t(stateTexts[state])}</Badge>,
          },
          {
            ...{ key: 'received', label: words.received },
            render: ({ receivedAt }) => <Day date={dayInTokyo(receivedAt)} />,
          },
        ]}
      />
      <Pager {...{ page, pageSize, total }} href={(to) => `/staff/open-data/requests?page=${to}`} />
    </>
  );
}

/** One request, and what the town says to it. */
export function AnswerView({ request, state }: { request: DataRequest; state: FormState }) {
  const t = useText();
  const { wanted, purpose, answer, slug, shown } = request;
  const kept = { state: request.state, answer, slug: slug ?? '', shown: shown ? 'on' : '' };
  const form = { values: kept, ...state };
  return (
    <>
      <p>{wanted}</p>
      {purpose && <p>{purpose}</p>}
      <form method="post">
        <ErrorSummary errors={state.errors} />
        <Select
          {...{ ...field(form, 'state'), label: words.state, required: true }}
          options={requestStates.map((value) => ({ value, label: stateTexts[value] }))}
        />
        <TextArea {...field(form, 'answer')} label={words.answer} />
        <TextField {...field(form, 'slug')} label={words.slug} />
        <Checkboxes
          {...{ name: 'shown', label: words.shown, values: typedValues(form.values, 'shown') }}
          options={[{ value: 'on', label: words.shown }]}
        />
        <ButtonRow>
          <Button>{t(words.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
