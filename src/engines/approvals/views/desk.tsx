import { dayInTokyo } from '#japan/dates.ts';
import { ButtonLink } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { yen } from '../chain/text.ts';
import type { Desk } from '../drafts/desk.ts';
import type { Approval } from '../drafts/queries.ts';
import { numberOf, deskWords as words } from '../drafts/text.ts';
import type { ApprovalFacts } from '../kind.ts';
import { findApprovalKind } from '../registry.ts';
import { type ActForm, Acts } from './acts.tsx';
import { ChainStamps } from './chain.tsx';
import { History } from './history.tsx';
import { DraftBadge } from './panel.tsx';

function Facts({ facts }: { facts: ApprovalFacts | undefined }) {
  const t = useText();
  if (!facts) return <Notice kind="warning" title={words.gone} />;
  const items: Description[] = facts.facts.map(({ label, value }) => ({ term: label, value }));
  return (
    <>
      <p>{facts.title}</p>
      <DescriptionList items={items} />
      <p>
        <a href={facts.href}>{t(words.open)}</a>
      </p>
    </>
  );
}

function Head({ approval }: { approval: Approval }) {
  const t = useText();
  const { amount, department, drafter, draftedAt, endedAt } = approval;
  const kind = findApprovalKind(approval.kind);
  const items: Description[] = [
    { term: words.state, value: <DraftBadge state={approval.state} /> },
    { term: words.number, value: t(numberOf(approval)) },
    { term: words.kind, value: kind ? t(kind.label) : approval.kind },
    { term: words.department, value: department && t(department.name) },
    { term: words.drafter, value: drafter.name },
    { term: words.drafted, value: <Day date={dayInTokyo(draftedAt)} /> },
    ...(endedAt ? [{ term: words.ended, value: <Day date={dayInTokyo(endedAt)} /> }] : []),
    { term: words.amount, value: t(amount === undefined ? words.noAmount : yen(amount)) },
    { term: words.why, value: t(approval.why) },
  ];
  return <DescriptionList items={items} />;
}

/** It is the drafter's turn: returned or taken back. */
function Again({ approval }: { approval: Approval }) {
  const t = useText();
  if (approval.state !== 'returned' && approval.state !== 'withdrawn') return null;
  return (
    <Notice kind="info" title={words.againTitle}>
      <p>{t(words.again)}</p>
    </Notice>
  );
}

/** One draft on one screen: what it is, the stamps, what I may do, what happened. */
export function DeskPage({ desk, form }: { desk: Desk; form: ActForm }) {
  const t = useText();
  const { approval, facts, actions } = desk;
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <Again approval={approval} />
      <Head approval={approval} />
      <h2>{t(words.facts)}</h2>
      <Facts facts={facts} />
      <ChainStamps approval={approval} />
      <Acts approval={approval} form={form} actions={actions} />
      <History events={approval.events} />
      <p>
        <ButtonLink variant="secondary" href={`/staff/approvals/${approval.id}/stamps.pdf`}>
          {t(words.sheet)}
        </ButtonLink>
      </p>
    </>
  );
}
