import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Step, Steps } from '#ui/components/steps.tsx';
import { useText } from '#ui/language.tsx';
import type { Draft } from '../../drafts/model.ts';
import type { FormHead } from '../../owner.ts';
import { flow } from './flow-text.ts';
import { Frame } from './frame.tsx';
import { Saved } from './saved.tsx';

export interface OverviewProps {
  readonly draft: Draft;
  readonly head: FormHead;
  readonly steps: readonly Step[];
  /** Where to go on: the first page with something open, else the review. */
  readonly next: { readonly href: string; readonly kind: 'start' | 'goOn' | 'toReview' };
  /** A visitor's draft and somebody signed in: it can become theirs. */
  readonly mayClaim: boolean;
}

/** Where somebody is: what is done, what is to come, until when it is kept. */
export function Overview({ draft, head, steps, next, mayClaim }: OverviewProps) {
  const t = useText();
  return (
    <Frame {...{ draft, head }}>
      <Steps label={flow.steps} steps={steps} />
      <Saved at={draft.updatedAt} />
      <ButtonRow>
        <ButtonLink href={next.href}>{t(flow[next.kind])}</ButtonLink>
        <ButtonLink href={`/apply/${draft.id}/leave`} variant="secondary">
          {t(flow.leave)}
        </ButtonLink>
      </ButtonRow>
      {mayClaim && (
        <form method="post" action={`/apply/${draft.id}/claim`}>
          <button class="button button-plain" type="submit">
            {t(flow.claim)}
          </button>
        </form>
      )}
    </Frame>
  );
}
