import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { useText } from '#ui/language.tsx';
import type { ApprovalEvent } from '../drafts/queries.ts';
import { actOf, namesOf, deskWords as words } from '../drafts/text.ts';

const labels = words.historyColumns;

function Act({ event, rounds }: { event: ApprovalEvent; rounds: boolean }) {
  const t = useText();
  return (
    <div>
      {t(actOf(event))}
      {rounds && <div class="muted">{t(words.round(event.round))}</div>}
    </div>
  );
}

function Names({ event }: { event: ApprovalEvent }) {
  const t = useText();
  return <>{t(namesOf(event))}</>;
}

/** Every act on a draft, oldest first, in all rounds. */
export function History({ events }: { events: readonly ApprovalEvent[] }) {
  const rounds = events.some(({ round }) => round > 1);
  const columns: readonly Column<ApprovalEvent>[] = [
    { key: 'at', label: labels.at, render: ({ at }) => <Moment at={at} /> },
    {
      key: 'act',
      label: labels.act,
      rowHeader: true,
      render: (event) => <Act event={event} rounds={rounds} />,
    },
    { key: 'by', label: labels.by, render: (event) => <Names event={event} /> },
    { key: 'comment', label: labels.comment, render: ({ comment }) => comment ?? '－' },
  ];
  return (
    <DataTable caption={words.history} columns={columns} rows={events} rowKey={({ id }) => id} />
  );
}
