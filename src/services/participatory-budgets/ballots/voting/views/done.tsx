import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { doneWords as words } from '../text.ts';
import { VoteSteps } from './steps.tsx';

/** The ballot is in the box. @param receipt in groups */
export function DonePage({ receipt, action }: { receipt: string; action: string }) {
  const t = useText();
  return (
    <>
      <VoteSteps at="done" />
      <Notice kind="success" title={words.receipt}>
        <p class="ballot-receipt">{receipt}</p>
        <p>{t(words.keep)}</p>
        <p>{t(words.proof)}</p>
      </Notice>
      <form method="post" action={action}>
        <p>{t(words.leaveHint)}</p>
        <ButtonRow>
          <Button>{t(words.leave)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
