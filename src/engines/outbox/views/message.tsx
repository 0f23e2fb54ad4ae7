import { Moment } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { useText } from '#ui/language.tsx';
import type { MessageDetail } from '../queries.ts';
import { text } from '../text.ts';
import { ResendMessage } from './resend.tsx';
import { Status } from './status.tsx';

const { columns: words } = text;

function facts(message: MessageDetail, channel: string): readonly Description[] {
  const { recipient, subject, status, attempts, reason, createdAt, nextTryAt, sentAt } = message;
  return [
    { term: words.subject, value: subject },
    { term: words.recipient, value: recipient },
    { term: words.channel, value: channel },
    { term: words.status, value: <Status status={status} /> },
    { term: words.created, value: <Moment at={createdAt} /> },
    { term: words.attempts, value: attempts },
    ...(reason ? [{ term: words.reason, value: reason }] : []),
    ...(status === 'failed' ? [{ term: words.nextTry, value: <Moment at={nextTryAt} /> }] : []),
    ...(sentAt ? [{ term: words.sent, value: <Moment at={sentAt} /> }] : []),
  ];
}

/** One outgoing message; its text keeps the lines that its author gave it. */
export function MessageView({ message }: { message: MessageDetail }) {
  const t = useText();
  return (
    <>
      <DescriptionList items={facts(message, t(text.channel(message.channel)))} />
      <h2>{t(text.message.body)}</h2>
      {message.body === undefined ? <p>{t(text.message.sentText)}</p> : <pre>{message.body}</pre>}
      <ResendMessage message={message} />
    </>
  );
}
