import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { resultHref, roundHref } from '../../model.ts';
import type { phaseOf } from '../../rules.ts';
import { PhaseBadge, Yen } from '../../views/parts.tsx';
import type { Round } from '../queries.ts';
import { roundWords as words } from '../text.ts';
import { descriptionOf, titleOf } from '../words.ts';

export interface ListedRound {
  readonly round: Round;
  readonly phase: ReturnType<typeof phaseOf>;
  readonly proposals: number;
}

/** The one thing that somebody can do with a round today. */
export function DoNow({ round, phase }: Pick<ListedRound, 'round' | 'phase'>) {
  const t = useText();
  const here = roundHref(round);
  if (phase === 'proposing') {
    return <ButtonLink href={`${here}/propose`}>{t(words.propose)}</ButtonLink>;
  }
  if (phase === 'voting' && round.ballotSeed !== null) {
    return <ButtonLink href={`${here}/vote`}>{t(words.vote)}</ButtonLink>;
  }
  if (phase === 'delivering') {
    return (
      <ButtonLink href={resultHref(round)} variant="secondary">
        {t(words.seeResult)}
      </ButtonLink>
    );
  }
  return null;
}

function Entry({ round, phase, proposals }: ListedRound) {
  const t = useText();
  return (
    <li>
      <h3>
        <a href={roundHref(round)}>{t(titleOf(round))}</a>
      </h3>
      <p class="budget-facts">
        <PhaseBadge phase={phase} />
        <Yen value={round.sum} />
        <span>{t(words.proposalCount(proposals))}</span>
        {round.sample && <SampleMark />}
      </p>
      <p class="budget-words">{t(descriptionOf(round))}</p>
      <ButtonRow>
        <DoNow round={round} phase={phase} />
        <ButtonLink href={roundHref(round)} variant="secondary">
          {t(words.seeProposals)}
          <span class="visually-hidden">：{t(titleOf(round))}</span>
        </ButtonLink>
      </ButtonRow>
    </li>
  );
}

/** All rounds: those that run first, then what came of the others. */
export function RoundListPage({ rounds }: { rounds: readonly ListedRound[] }) {
  const t = useText();
  const running = rounds.filter(({ phase }) => phase !== 'delivering');
  const past = rounds.filter(({ phase }) => phase === 'delivering');
  return (
    <>
      <h2>{t(words.current)}</h2>
      {running.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <ul class="budget-list">
          {running.map((one) => (
            <Entry key={one.round.id} {...one} />
          ))}
        </ul>
      )}
      {past.length > 0 && (
        <>
          <h2>{t(words.past)}</h2>
          <ul class="budget-list">
            {past.map((one) => (
              <Entry key={one.round.id} {...one} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
