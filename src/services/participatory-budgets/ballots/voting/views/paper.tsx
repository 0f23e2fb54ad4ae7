import type { FormState } from '#platform/http/form-state.ts';
import { assetUrl } from '#ui/assets.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { useText } from '#ui/language.tsx';
import { costOf } from '../../counting/rules.ts';
import type { BallotPaper } from '../../model.ts';
import { titleOf } from '../../rules.ts';
import { paperWords as words } from '../text.ts';
import { VoteSteps } from './steps.tsx';

const sumScript = 'services/participatory-budgets/ballots/voting/running-sum.client.ts';

export interface PaperProps extends FormState {
  readonly action: string;
  /** Where the proposals are told. */
  readonly round: string;
  readonly paper: BallotPaper;
  readonly chosen: readonly number[];
  /** What each proposal is about, by number: who leaves the page to read it loses the ticks. */
  readonly about: ReadonlyMap<number, string>;
}

/** Shown and kept up to date by `running-sum.client.ts`: without scripts it would stand still, and be wrong. */
function RunningSum({ paper, chosen }: Pick<PaperProps, 'paper' | 'chosen'>) {
  const t = useText();
  const sums = paper.method === 'within-sum';
  const limit = sums ? paper.sum : paper.maxChoices;
  const value = sums ? costOf(paper, chosen) : chosen.length;
  const over = limit !== undefined && value > limit;
  return (
    <p
      class={over ? 'ballot-running ballot-over' : 'ballot-running'}
      data-running={sums ? 'cost' : 'count'}
      data-limit={limit}
      aria-live="polite"
      hidden
    >
      <span>{t(words.running)}</span> <output>{value.toLocaleString('en')}</output>{' '}
      {t(sums ? words.runningOf(paper.sum) : words.runningMost(paper.maxChoices))}
    </p>
  );
}

/** A box for each proposal, with its number, what it is about and what it costs. */
function optionsOf({ paper: { lines }, about }: Pick<PaperProps, 'paper' | 'about'>) {
  return lines.map((line) => {
    const { ja, en } = titleOf(line);
    return {
      value: String(line.number),
      label: { ja: `${line.number}　${ja}`, en: `${line.number} ${en}` },
      hint: words.about(about.get(line.number) ?? '', line.cost),
    };
  });
}

/** The ballot paper: a box for each proposal. Nothing is cast here. */
export function PaperPage({ action, round, paper, chosen, about, ...state }: PaperProps) {
  const t = useText();
  const { lines, method, maxChoices, sum } = paper;
  const rule = method === 'within-sum' ? words.withinSum(sum) : words.approval(maxChoices);
  return (
    <>
      <VoteSteps at="paper" />
      <ErrorSummary errors={state.errors} />
      <p class="ballot-rule">{t(rule)}</p>
      <p>
        <a href={round}>{t(words.read)}</a>
      </p>
      <form
        method="post"
        action={action}
        class="form ballot-paper"
        data-costs={lines.map(({ number, cost }) => `${number}:${cost}`).join(' ')}
        noValidate
      >
        <Checkboxes
          name="choices"
          label={words.choices}
          hint={words.count(lines.length)}
          options={optionsOf({ paper, about })}
          values={chosen.map(String)}
          error={state.errors?.choices}
          required
        />
        <RunningSum paper={paper} chosen={chosen} />
        <ButtonRow>
          <Button>{t(words.go)}</Button>
        </ButtonRow>
      </form>
      <script type="module" src={assetUrl(sumScript)} />
    </>
  );
}
