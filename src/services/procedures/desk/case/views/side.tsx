import { ApprovalPanel } from '#engines/approvals/contract.ts';
import { CaseActions, CaseAssignment, type CaseDesk } from '#engines/cases/contract.ts';
import { ClockDays } from '#engines/deadlines/contract.ts';
import { LetterState } from '#engines/letters/contract.ts';
import { can } from '#platform/actor.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { useText } from '#ui/language.tsx';
import { chargeStateTexts, chargeWords } from '../../charges/text.ts';
import { canPrepare } from '../../decisions/rules.ts';
import { decisionWords, outcomeTexts } from '../../decisions/text.ts';
import type { CasePage } from '../queries.ts';
import { caseWords as words } from '../text.ts';
import { KeyLink } from './key-link.tsx';

const at = ({ desk }: CasePage) => `/staff/procedures/cases/${desk.record.id}`;

/** Decisions take their letter along and are prepared on their own page; the rest is one button each. */
function plainActions({ desk, procedure, decision }: CasePage): CaseDesk {
  const silent =
    !procedure?.approvalKind && !procedure?.details.letters.approval && decision === undefined;
  const actions = desk.actions.filter(({ name }) => {
    if (name === 'approve') return silent;
    return name !== 'refuse' && name !== 'propose' && name !== 'withdraw';
  });
  return { ...desk, actions };
}

function Withdraw({ page: { desk } }: { page: CasePage }) {
  const t = useText();
  const { record, formKey } = desk;
  if (!desk.actions.some(({ name }) => name === 'withdraw')) return null;
  return (
    <Disclosure summary={words.withdraw}>
      <p>{t(words.withdrawLead)}</p>
      <form method="post" action={`/staff/cases/${record.id}/act`}>
        <input type="hidden" name="action" value="withdraw" />
        <input type="hidden" name="key" value={`${formKey} act withdraw`} />
        <input type="hidden" name="version" value={String(record.version)} />
        <Button variant="danger">{t(words.withdrawDo)}</Button>
      </form>
    </Disclosure>
  );
}

/** What this person may do now, with keys. */
export function Actions({ page }: { page: CasePage }) {
  const t = useText();
  const { desk } = page;
  const { state } = desk.record;
  const working = desk.mayWork && canPrepare(state);
  const plain = plainActions(page);
  const idle = plain.actions.length === 0 && working;
  return (
    <section aria-labelledby="actions" class="desk-acts">
      <h2 id="actions">{t(words.actions)}</h2>
      {!idle && <CaseActions desk={plain} />}
      {working && (
        <div class="desk-buttons">
          <KeyLink
            href={`${at(page)}/decision`}
            label={decisionWords.open}
            keyed="d"
            variant={state === 'reviewing' ? 'primary' : 'secondary'}
          />
          <KeyLink href={`${at(page)}/correction`} label={words.correct} keyed="c" />
        </div>
      )}
      <Withdraw page={page} />
      <p class="desk-hint">{t(words.keyHint)}</p>
    </section>
  );
}

export function ClockPart({ page: { clock } }: { page: CasePage }) {
  const t = useText();
  return (
    <section aria-labelledby="clock">
      <h2 id="clock">{t(words.clock)}</h2>
      {clock ? <ClockDays clock={clock} /> : <p>{t(words.noClock)}</p>}
    </section>
  );
}

/** What is prepared, where it stands with the approvers, and the letters that went out. */
export function DecisionPart({ page }: { page: CasePage }) {
  const t = useText();
  const { decision, approval, letters } = page;
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">{t(words.decision)}</h2>
      {decision ? (
        <p>
          {t(outcomeTexts[decision.outcome])}{' '}
          <a href={`${at(page)}/decision`}>{t(decisionWords.look)}</a>
        </p>
      ) : (
        <p>{t(words.noDecision)}</p>
      )}
      {approval && <ApprovalPanel approval={approval} />}
      <h3>{t(words.letters)}</h3>
      {letters.length === 0 && <p>{t(words.noLetters)}</p>}
      <ul>
        {letters.map((letter) => (
          <li key={letter.id}>
            <a href={`${at(page)}/letters/${letter.id}`}>{letter.title}</a>{' '}
            <a href={`/staff/letters/${letter.id}`}>{letter.documentNumber}</a>{' '}
            <Day date={letter.issuedOn} /> <LetterState letter={letter} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const chargeTones = {
  due: 'warning',
  paid: 'success',
  waived: 'neutral',
  refunded: 'neutral',
} as const;

export function ChargePart({ page }: { page: CasePage }) {
  const t = useText();
  const { charge, desk } = page;
  return (
    <section aria-labelledby="charge">
      <h2 id="charge">{t(words.charge)}</h2>
      {charge ? (
        <>
          <p>
            {t(chargeWords.yen(charge.yen))}{' '}
            <Badge tone={chargeTones[charge.status]}>{t(chargeStateTexts[charge.status])}</Badge>
          </p>
          {can(desk.viewer, 'procedures.charges') && (
            <KeyLink href={`${at(page)}/charge`} label={chargeWords.open} keyed="f" />
          )}
        </>
      ) : (
        <p>{t(words.noCharge)}</p>
      )}
    </section>
  );
}

export function AssignmentPart({ page: { desk } }: { page: CasePage }) {
  const t = useText();
  return (
    <section aria-labelledby="assignment">
      <h2 id="assignment">{t(words.assignment)}</h2>
      <CaseAssignment desk={desk} />
    </section>
  );
}
