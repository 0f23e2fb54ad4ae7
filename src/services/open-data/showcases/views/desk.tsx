import { dayInTokyo } from '#japan/dates.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Pager } from '#ui/components/pager.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref, type Showcase } from '../model.ts';
import { pageSize, type Report } from '../queries.ts';
import { showcaseWords, stateTexts, deskWords as words } from '../text.ts';
import { stateTones } from './one.tsx';
import { Picture, type SetTitles, ShowcaseFacts } from './showcase.tsx';

interface DeskProps {
  readonly rows: readonly Showcase[];
  readonly total: number;
  readonly page: number;
  readonly reports: readonly Report[];
}

function State({ showcase, reports }: { showcase: Showcase; reports: readonly Report[] }) {
  const t = useText();
  const told = reports.filter(({ showcaseId }) => showcaseId === showcase.id).length;
  return (
    <>
      <Badge tone={stateTones[showcase.state]}>{t(stateTexts[showcase.state])}</Badge>{' '}
      {told > 0 && <Badge tone="warning">{t(words.reportCount(told))}</Badge>}
    </>
  );
}

/** Every showcase, the newest first, with what readers told of it. */
export function ShowcaseDesk({ rows, total, page, reports }: DeskProps) {
  if (rows.length === 0) return <EmptyState title={words.none} hint={words.noneHint} />;
  return (
    <>
      <DataTable
        caption={words.menu}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            ...{ key: 'name', label: showcaseWords.name, rowHeader: true },
            render: ({ id, name }) => <a href={`${deskHref}/${id}`}>{name}</a>,
          },
          {
            ...{ key: 'maker', label: showcaseWords.maker },
            render: ({ maker }) => maker,
          },
          {
            ...{ key: 'state', label: words.state },
            render: (showcase) => <State {...{ showcase, reports }} />,
          },
          {
            ...{ key: 'received', label: words.received },
            render: ({ receivedAt }) => <Day date={dayInTokyo(receivedAt)} />,
          },
        ]}
      />
      <Pager {...{ page, pageSize, total }} href={(to) => `${deskHref}?page=${to}`} />
    </>
  );
}

function Decision({ showcase, state }: { showcase: Showcase; state: FormState }) {
  const t = useText();
  const kept = showcase.state === 'received' ? '' : showcase.state;
  const form = { values: { state: kept, reason: showcase.reason }, ...state };
  return (
    <section>
      <h2>{t(words.decide)}</h2>
      <form method="post">
        <ErrorSummary errors={state.errors} />
        <Radios
          {...{ ...field(form, 'state'), label: words.state, required: true }}
          options={[
            { value: 'shown', label: words.show },
            { value: 'declined', label: words.decline },
          ]}
        />
        <TextArea {...field(form, 'reason')} label={showcaseWords.reason} rows={3} />
        <ButtonRow>
          <Button>{t(words.save)}</Button>
        </ButtonRow>
      </form>
    </section>
  );
}

interface DecideProps {
  readonly showcase: Showcase;
  readonly titles: SetTitles;
  readonly reports: readonly Report[];
  readonly state: FormState;
}

/** One showcase, what readers told of it, and whether it is shown. */
export function DecidePage({ showcase, titles, reports, state }: DecideProps) {
  const t = useText();
  return (
    <>
      <p>
        <Badge tone={stateTones[showcase.state]}>{t(stateTexts[showcase.state])}</Badge>
      </p>
      <Picture showcase={showcase} href={`${deskHref}/${showcase.id}/picture`} />
      <ShowcaseFacts {...{ showcase, titles }} />
      {reports.length > 0 && (
        <section>
          <h2>{t(words.reports)}</h2>
          <ul>
            {reports.map(({ id, text, receivedAt }) => (
              <li key={id}>
                {text}（<Day date={dayInTokyo(receivedAt)} />）
              </li>
            ))}
          </ul>
        </section>
      )}
      {showcase.state !== 'withdrawn' && <Decision {...{ showcase, state }} />}
    </>
  );
}
