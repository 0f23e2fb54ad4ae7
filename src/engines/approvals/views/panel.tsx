import { Badge, type Tone } from '#ui/components/badge.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { useText } from '#ui/language.tsx';
import type { DraftState } from '../chain/model.ts';
import type { Approval } from '../drafts/queries.ts';
import { draftStateTexts, numberOf } from '../drafts/text.ts';
import { ChainStamps } from './chain.tsx';
import { panelWords as words } from './text.ts';

const tones = {
  running: 'info',
  approved: 'success',
  returned: 'warning',
  withdrawn: 'neutral',
} as const satisfies Record<DraftState, Tone>;

export function DraftBadge({ state }: { state: DraftState }) {
  const t = useText();
  return <Badge tone={tones[state]}>{t(draftStateTexts[state])}</Badge>;
}

/** Where the decision on something stands, for the page of that thing; links to the draft. */
export function ApprovalPanel({ approval }: { approval: Approval | undefined }) {
  const t = useText();
  if (!approval) return <EmptyState title={words.none} />;
  return (
    <>
      <p>
        <DraftBadge state={approval.state} />{' '}
        <a href={`/staff/approvals/${approval.id}`}>
          {t(numberOf(approval))} {approval.title}
        </a>
      </p>
      <ChainStamps approval={approval} />
    </>
  );
}
