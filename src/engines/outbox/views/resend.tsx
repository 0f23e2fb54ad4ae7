import { Button } from '#ui/components/button.tsx';
import { useText } from '#ui/language.tsx';
import type { Message } from '../queries.ts';
import { text } from '../text.ts';

/** The button for messages that can be sent again; its name says which, for those who only hear it. */
export function ResendMessage({
  message,
}: {
  message: Pick<Message, 'id' | 'status' | 'subject'>;
}) {
  const t = useText();
  if (message.status !== 'dead' && message.status !== 'failed') return null;
  return (
    <form method="post" action={`/staff/outbox/${message.id}/resend`}>
      <Button variant="secondary">{t(text.resendOf(message.subject))}</Button>
    </form>
  );
}
