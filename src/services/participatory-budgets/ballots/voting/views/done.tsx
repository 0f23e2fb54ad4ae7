import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { doneWords as words } from '../text.ts';
import { VoteSteps } from './steps.tsx';

export interface DoneProps {
  /** In groups. */
  readonly receipt: string;
  readonly action: string;
  /** When the result comes. */
  readonly result: Text;
  /** Where the next one votes. */
  readonly vote: string;
}

/** The ballot is in the box. */
export function DonePage({ receipt, action, result, vote }: DoneProps) {
  const t = useText();
  return (
    <>
      <VoteSteps at="done" />
      <Notice kind="success" title={words.receipt}>
        <p class="ballot-receipt">{receipt}</p>
        <p>{t(words.keep)}</p>
        <p>{t(words.proof)}</p>
      </Notice>
      <p>{t(result)}</p>
      <form method="post" action={action}>
        <p>{t(words.leaveHint)}</p>
        <ButtonRow>
          <Button>{t(words.leave)}</Button>
          <ButtonLink href={vote} variant="secondary">
            {t(words.next)}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  );
}
