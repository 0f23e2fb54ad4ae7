import { type Approval, ApprovalPanel } from '#engines/approvals/contract.ts';
import type { Department } from '#engines/organisation/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref, type ProposalStatus, proposalStatuses, roundHref } from '../../model.ts';
import { enterHref } from '../../proposals/views/enter.tsx';
import type { phaseOf } from '../../rules.ts';
import { statusTexts } from '../../text.ts';
import { PhaseBadge } from '../../views/parts.tsx';
import { editWords, deskWords as words } from '../desk-text.ts';
import type { Round } from '../queries.ts';
import { canAct, takesTyped } from '../rules.ts';
import { RoundFacts, Timeline } from './facts.tsx';

export interface DeskForm extends FormState {
  readonly to?: string;
}

export interface DeskProps {
  readonly round: Round;
  readonly phase: ReturnType<typeof phaseOf>;
  readonly department: Department | undefined;
  readonly counts: Readonly<Partial<Record<ProposalStatus, number>>>;
  readonly onBallot: number;
  /** Undefined for who handles neither roll nor box. */
  readonly voteHref: string | undefined;
  readonly approval: Approval | undefined;
  readonly manages: boolean;
  readonly form: DeskForm;
  readonly done?: Text | undefined;
}

/** Ways to the vote and to what comes after it. */
function LaterWays({ round: { id }, phase, onBallot, voteHref }: DeskProps) {
  const t = useText();
  return (
    <>
      {onBallot > 0 && voteHref && (
        <ButtonLink href={voteHref} variant="secondary">
          {t(words.ballots)}
        </ButtonLink>
      )}
      {(phase === 'counting' || phase === 'delivering') && (
        <ButtonLink href={`${deskHref(id)}/result`} variant="secondary">
          {t(words.result)}
        </ButtonLink>
      )}
    </>
  );
}

function Ways(props: DeskProps) {
  const t = useText();
  const { round, phase, manages } = props;
  const { id, status } = round;
  const isOut = status === 'published';
  const mayEdit = manages && (canAct('save', phase).ok || canAct('correct', phase).ok);
  if (!isOut && !mayEdit) return null;
  return (
    <ButtonRow>
      {isOut && (
        <ButtonLink href={`${deskHref(id)}/proposals`}>
          {t(canAct('examine', phase).ok ? words.proposals : words.proposalList)}
        </ButtonLink>
      )}
      {isOut && takesTyped(phase).ok && (
        <ButtonLink href={enterHref(id)} variant="secondary">
          {t(words.enter)}
        </ButtonLink>
      )}
      {isOut && <LaterWays {...props} />}
      {mayEdit && (
        <ButtonLink href={`${deskHref(id)}/edit`} variant="secondary">
          {t(isOut ? editWords.correct : editWords.edit)}
        </ButtonLink>
      )}
      {isOut && (
        <ButtonLink href={roundHref(round)} variant="secondary">
          {t(words.open)}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

function Figures({ round, counts, onBallot }: DeskProps) {
  const t = useText();
  if (round.status !== 'published') return null;
  const items = proposalStatuses.flatMap((status) => {
    const count = counts[status] ?? 0;
    return count > 0 ? [{ term: statusTexts[status], value: t(words.count(count)) }] : [];
  });
  return (
    <>
      <h2>{t(words.numbers)}</h2>
      {items.length === 0 && <p>{t(words.noProposals)}</p>}
      <DescriptionList
        items={[
          ...items,
          ...(onBallot > 0 ? [{ term: words.onBallot, value: t(words.count(onBallot)) }] : []),
        ]}
      />
    </>
  );
}

function Submit({ round, form }: DeskProps) {
  const t = useText();
  const own = form.to === 'submit' ? form : {};
  return (
    <form method="post" action={`${deskHref(round.id)}/submit`} class="form" noValidate>
      <TextField {...field(own, 'comment')} label={words.comment} width={40} />
      <Button>{t(words.submit)}</Button>
    </form>
  );
}

function Draw({ round, counts }: DeskProps) {
  const t = useText();
  const left = (counts.received ?? 0) + (counts.examining ?? 0);
  return (
    <form method="post" action={`${deskHref(round.id)}/draw`} class="form">
      <h3>{t(words.draw)}</h3>
      <p>{t(left > 0 ? words.drawLeft(left) : words.drawLead)}</p>
      <Button variant="secondary">{t(words.drawDo)}</Button>
    </form>
  );
}

function Withdraw({ round, form }: DeskProps) {
  const t = useText();
  const isOwn = form.to === 'withdraw';
  return (
    <Disclosure summary={words.withdraw} open={isOwn}>
      <form method="post" action={`${deskHref(round.id)}/withdraw`} class="form" noValidate>
        <TextField
          {...{ ...field(isOwn ? form : {}, 'note'), label: words.note }}
          {...{ width: 40, required: true }}
        />
        <Button variant="danger">{t(words.withdraw)}</Button>
      </form>
    </Disclosure>
  );
}

function Next(props: DeskProps) {
  const t = useText();
  const { round, phase, manages } = props;
  const mayDraw = canAct('draw', phase).ok && round.ballotSeed === null;
  return (
    <>
      <h2>{t(words.next)}</h2>
      <p>{t(words.hints[phase])}</p>
      {manages && canAct('submit', phase).ok && <Submit {...props} />}
      {manages && mayDraw && <Draw {...props} />}
      {manages && canAct('withdraw', phase).ok && <Withdraw {...props} />}
    </>
  );
}

/** One round on the desk: where it stands, what came in, and what can be done. */
export function RoundDesk(props: DeskProps) {
  const t = useText();
  const { round, phase, approval, form, done } = props;
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {done && <Notice kind="success" title={done} />}
      <p class="budget-facts">
        <PhaseBadge phase={phase} />
        {round.sample && <SampleMark />}
      </p>
      <Ways {...props} />
      <Timeline round={round} phase={phase} />
      <Figures {...props} />
      <Next {...props} />
      <h2>{t(words.facts)}</h2>
      <RoundFacts round={round} department={props.department} />
      {(approval || round.status !== 'published') && (
        <>
          <h2>{t(words.approval)}</h2>
          <ApprovalPanel approval={approval} />
        </>
      )}
    </>
  );
}
