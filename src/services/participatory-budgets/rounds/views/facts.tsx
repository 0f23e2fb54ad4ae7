import type { Department } from '#engines/organisation/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { dayText } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { type Step, Steps } from '#ui/components/steps.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { Phase } from '../../model.ts';
import type { phaseOf } from '../../rules.ts';
import { methodTexts } from '../../text.ts';
import { Yen } from '../../views/parts.tsx';
import type { Round } from '../queries.ts';
import { examinationDays } from '../rules.ts';
import { roundWords as words } from '../text.ts';

const order = [
  'proposing',
  'examining',
  'voting',
  'counting',
  'delivering',
] as const satisfies readonly Phase[];

function noteOf(round: Round, phase: (typeof order)[number], day: (date: IsoDate) => string): Text {
  const { proposalsFrom, proposalsUntil, votesFrom, votesUntil, resultOn, deliveredUntil } = round;
  const examined = examinationDays(round);
  switch (phase) {
    case 'proposing':
      return words.between(day(proposalsFrom), day(proposalsUntil));
    case 'examining':
      return examined
        ? words.between(day(examined.from), day(examined.until))
        : words.until(day(votesFrom));
    case 'voting':
      return words.between(day(votesFrom), day(votesUntil));
    case 'counting':
      return { ja: day(resultOn), en: day(resultOn), easy: day(resultOn) };
    case 'delivering':
      return words.until(day(deliveredUntil));
  }
}

/** Where a round stands, with its days. */
export function Timeline({ round, phase }: { round: Round; phase: ReturnType<typeof phaseOf> }) {
  const language = useLanguage();
  const at = (order as readonly string[]).indexOf(phase);
  const steps = order.map(
    (one, index): Step => ({
      label: words.steps[one],
      state: at === index ? 'current' : at > index ? 'done' : 'todo',
      note: noteOf(round, one, (date) => dayText(date, language)),
    }),
  );
  return <Steps label={words.timeline} steps={steps} />;
}

/** Money, who may take part, and how winners are chosen. */
export function RoundFacts({
  round,
  department,
}: {
  round: Round;
  department: Department | undefined;
}) {
  const t = useText();
  const { maxChoices, voteMethod } = round;
  const most = voteMethod === 'approval' && maxChoices !== null ? t(words.most(maxChoices)) : '';
  const who = (said: string, age: number) => (age > 0 ? t(words.fromAge(said, age)) : said);
  const contact = department && `${t(department.name)} ${department.telephone ?? ''}`;
  return (
    <DescriptionList
      items={[
        { term: words.sum, value: <Yen value={round.sum} /> },
        { term: words.fiscalYear, value: t(words.year(round.fiscalYear)) },
        { term: words.mayPropose, value: who(round.mayPropose, round.proposeMinimumAge) },
        { term: words.mayVote, value: who(round.mayVote, round.voteMinimumAge) },
        { term: words.method, value: `${t(methodTexts[voteMethod])} ${most}` },
        { term: words.winners, value: t(words.winnersRule) },
        ...(contact ? [{ term: words.contact, value: contact }] : []),
      ]}
    />
  );
}
