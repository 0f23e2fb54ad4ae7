import { Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { type RecipientStatus, recipientStatuses } from '../model.ts';
import type { Mailing } from '../queries.ts';
import { words } from '../text.ts';

export interface MailingProps {
  readonly mailing: Mailing;
  readonly counts: Readonly<Partial<Record<RecipientStatus, number>>>;
}

/** How far a mailing has come; to whom it went is nobody's business. */
export function MailingFacts({ mailing, counts }: MailingProps) {
  const t = useText();
  const statuses = recipientStatuses.filter((status) => counts[status]);
  return (
    <>
      {counts.unclear && (
        <Notice kind="warning" title={words.unclearTitle(counts.unclear)}>
          <p>{t(words.unclearText)}</p>
        </Notice>
      )}
      <DescriptionList
        items={[
          { term: words.total, value: t(words.people(mailing.total)) },
          ...statuses.map((status) => ({
            term: words.statuses[status],
            value: t(words.people(counts[status] ?? 0)),
          })),
          { term: words.started, value: <Moment at={mailing.createdAt} /> },
          ...(mailing.finishedAt
            ? [{ term: words.finished, value: <Moment at={mailing.finishedAt} /> }]
            : []),
        ]}
      />
    </>
  );
}
