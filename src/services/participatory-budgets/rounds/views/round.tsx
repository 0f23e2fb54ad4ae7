import type { Department } from '#engines/organisation/contract.ts';
import { ButtonRow } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { ProposalList, type ProposalListProps } from '../../proposals/views/list.tsx';
import type { phaseOf } from '../../rules.ts';
import { PhaseBadge, Yen } from '../../views/parts.tsx';
import { ballotWords, roundWords as words } from '../text.ts';
import { descriptionOf } from '../words.ts';
import { RoundFacts, Timeline } from './facts.tsx';
import { DoNow } from './list.tsx';

export interface RoundProps extends ProposalListProps {
  readonly phase: ReturnType<typeof phaseOf>;
  readonly department: Department | undefined;
}

function Now({ round, phase }: RoundProps) {
  const t = useText();
  if (phase === 'draft' || phase === 'waiting') return null;
  return (
    <>
      <p class="budget-facts">
        <PhaseBadge phase={phase} />
        <span>{t(words.now[phase])}</span>
        {round.sample && <SampleMark />}
      </p>
      {round.withdrawnWhy && <p class="budget-words">{round.withdrawnWhy}</p>}
      <ButtonRow>
        <DoNow round={round} phase={phase} />
      </ButtonRow>
    </>
  );
}

function Lot({ round }: Pick<RoundProps, 'round'>) {
  const t = useText();
  if (round.ballotSeed === null) return null;
  return (
    <Disclosure summary={ballotWords.lot}>
      <p>{t(ballotWords.how)}</p>
      <p>
        {t(ballotWords.seed)} <span class="budget-seed">{round.ballotSeed}</span>
      </p>
    </Disclosure>
  );
}

/** One round: where it stands, what one can do now, its rules and what was proposed. */
export function RoundPage(props: RoundProps) {
  const t = useText();
  const { round, phase, department } = props;
  return (
    <>
      <p class="budget-sum">
        <Yen value={round.sum} />
      </p>
      <Now {...props} />
      <p class="budget-words">{t(descriptionOf(round))}</p>
      <h2>{t(words.timeline)}</h2>
      <Timeline round={round} phase={phase} />
      <ProposalList {...props} />
      <h2>{t(words.facts)}</h2>
      <RoundFacts round={round} department={department} />
      <Lot round={round} />
    </>
  );
}
