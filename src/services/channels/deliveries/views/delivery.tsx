import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { expandLinks } from '../../posts/wording.ts';
import { text } from '../../text.ts';
import type { DeliveryEvent, LedgerRow } from '../queries.ts';
import { reasonText } from '../reason.ts';
import { words } from '../text.ts';
import { StatusBadge } from './ledger.tsx';

interface DeliveryPageProps {
  readonly delivery: LedgerRow;
  readonly events: readonly DeliveryEvent[];
  readonly origin: string;
  readonly mayDecide: boolean;
  readonly done: boolean;
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

const { columns } = words;

function Facts({ delivery, origin }: Pick<DeliveryPageProps, 'delivery' | 'origin'>) {
  const t = useText();
  const { status, account, action, dueAt, sentAt, reason, url, remoteId, image } = delivery;
  const facts = [
    { term: columns.status, value: <StatusBadge status={status} /> },
    { term: columns.account, value: account.name },
    { term: columns.action, value: t(text.actions[action]) },
    { term: columns.due, value: <Moment at={dueAt} /> },
    {
      term: columns.text,
      value: <span class="post-text">{expandLinks(delivery.text, origin)}</span>,
    },
    image && { term: columns.alt, value: image.alt },
    sentAt && { term: columns.sent, value: <Moment at={sentAt} /> },
    status === 'waiting' && { term: columns.next, value: <Moment at={delivery.nextTryAt} /> },
    { term: columns.attempts, value: String(delivery.attempts) },
    reason && { term: columns.reason, value: t(reasonText(reason)) },
    remoteId && { term: columns.remote, value: remoteId },
  ];
  return (
    <>
      <DescriptionList items={facts.filter((fact) => typeof fact === 'object' && fact !== null)} />
      {url && (
        <p>
          <a href={url}>{t(words.open)}</a>
        </p>
      )}
    </>
  );
}

function MarkFields({ delivery, values, errors }: DeliveryPageProps) {
  const t = useText();
  const field = (name: string) => ({
    ...{ name, value: typedValue(values, name), error: errors?.[name] },
  });
  return (
    <form method="post" action={`/staff/channels/deliveries/${delivery.id}/mark`} novalidate>
      <TextField {...field('remoteId')} label={columns.remote} hint={words.remoteIdHint} />
      <TextField {...field('url')} label={words.url} type="url" width={40} />
      <ButtonRow>
        <Button variant="secondary" name="as" value="sent">
          {t(words.markSent)}
        </Button>
        <Button variant="secondary" name="as" value="failed">
          {t(words.markFailed)}
        </Button>
      </ButtonRow>
    </form>
  );
}

function Decide(props: DeliveryPageProps) {
  const t = useText();
  const { delivery, mayDecide } = props;
  const open = delivery.status === 'unclear' || delivery.status === 'failed';
  if (!open || !mayDecide) return null;
  return (
    <section>
      {delivery.status === 'unclear' ? (
        <Notice kind="warning" title={words.unclear}>
          <p>{t(words.unclearText)}</p>
        </Notice>
      ) : (
        <Notice kind="warning" title={words.failed}>
          <p>
            {t(words.failedText)}{' '}
            {delivery.owner && (
              <a href={`/staff/channels/items/${delivery.owner}/${delivery.itemId}`}>
                {t(words.toPosts)}
              </a>
            )}
          </p>
        </Notice>
      )}
      <form method="post" action={`/staff/channels/deliveries/${delivery.id}/resend`}>
        <ButtonRow>
          <Button>{t(words.resend)}</Button>
        </ButtonRow>
      </form>
      {delivery.status === 'unclear' && <MarkFields {...props} />}
    </section>
  );
}

function History({ events }: { events: readonly DeliveryEvent[] }) {
  const t = useText();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t(words.history)}</h2>
      <DataTable
        caption={words.history}
        captionHidden
        rows={events}
        rowKey={({ id }) => id}
        columns={[
          { key: 'at', label: columns.at, render: ({ at }) => <Moment at={at} /> },
          {
            key: 'event',
            label: columns.event,
            rowHeader: true,
            render: ({ kind }) => t(words.events[kind]),
          },
          { key: 'note', label: columns.note, render: ({ note }) => t(reasonText(note)) },
          { key: 'by', label: columns.by, render: ({ by }) => by },
        ]}
      />
    </section>
  );
}

export function DeliveryPage(props: DeliveryPageProps) {
  const { delivery, events, origin, done, errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {done && <Notice kind="success" title={words.done} />}
      {delivery.sample && (
        <p>
          <SampleMark />
        </p>
      )}
      <Facts delivery={delivery} origin={origin} />
      <Decide {...props} />
      <History events={events} />
    </>
  );
}
