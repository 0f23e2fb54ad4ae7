import { dayInTokyo } from '#japan/dates.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import { datasetHref } from '../../model.ts';
import type { RequestState } from '../../schema.ts';
import { type DataRequest, pageSize } from '../queries.ts';
import { stateTexts, requestWords as words } from '../text.ts';

export const stateTones: Readonly<Record<RequestState, Tone>> = {
  ...{ received: 'neutral', considering: 'info', opened: 'success', declined: 'warning' },
};

function One({ request }: { request: DataRequest }) {
  const t = useText();
  const { wanted, purpose, state, answer, slug, receivedAt } = request;
  return (
    <li>
      <p class="open-data-facts">
        <Badge tone={stateTones[state]}>{t(stateTexts[state])}</Badge>
        <Day date={dayInTokyo(receivedAt)} />
      </p>
      <p>{wanted}</p>
      {purpose && (
        <p>
          {t(words.purpose)}：{purpose}
        </p>
      )}
      {answer && (
        <p>
          {t(words.answer)}：{answer}
        </p>
      )}
      {slug && <a href={datasetHref(slug)}>{t(words.set)}</a>}
    </li>
  );
}

function RequestForm({ state }: { state: FormState }) {
  const t = useText();
  return (
    <form method="post" action="/open-data/requests">
      <ErrorSummary errors={state.errors} />
      <TextArea
        {...{ ...field(state, 'wanted'), label: words.wanted, hint: words.wantedHint }}
        required
      />
      <TextArea
        {...{
          ...field(state, 'purpose'),
          label: words.purpose,
          hint: words.purposeHint,
          rows: 3,
        }}
      />
      <ButtonRow>
        <Button>{t(words.send)}</Button>
      </ButtonRow>
    </form>
  );
}

/** The form, and what was asked before with its answer. */
export function RequestsView(props: {
  rows: readonly DataRequest[];
  total: number;
  page: number;
  state: FormState;
  sent: boolean;
}) {
  const t = useText();
  const { rows, total, page, state, sent } = props;
  return (
    <>
      {sent && <Notice kind="success" title={words.sent} />}
      <RequestForm state={state} />
      <section>
        <h2>{t(words.list)}</h2>
        {rows.length === 0 ? (
          <EmptyState title={words.none} />
        ) : (
          <>
            <ul class="open-data-list">
              {rows.map((request) => (
                <One key={request.id} request={request} />
              ))}
            </ul>
            <Pager {...{ page, pageSize, total }} href={(to) => `/open-data/requests?page=${to}`} />
          </>
        )}
      </section>
    </>
  );
}
