import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Progress } from '#ui/components/progress.tsx';
import { useText } from '#ui/language.tsx';
import type { Consultation } from '../../consultations/queries.ts';
import { SignIn } from '../../consultations/views/write.tsx';
import type { Phase } from '../../model.ts';
import { type Choice, choices, pagesOf } from '../model.ts';
import type { ReadStatement } from '../queries.ts';
import { choiceTexts, voteWords as words } from '../text.ts';

export interface VoteProps extends FormState {
  readonly consultation: Consultation;
  readonly phase: Phase;
  readonly mustSignIn: boolean;
  /** What to answer now; nothing when all is answered. */
  readonly statement: ReadStatement | undefined;
  /** What this person said to it before. */
  readonly before: Choice | undefined;
  readonly voted: number;
  readonly all: number;
  /** Whether the answer leads back to the list of one's own. */
  readonly fromMine: boolean;
  /** The answer that was just given. */
  readonly taken: { readonly number: number; readonly choice: Choice } | undefined;
  readonly notice: 'gone' | 'no-cookie' | undefined;
}

const signs: Readonly<Record<Choice, string>> = { agree: '○', disagree: '×', pass: '？' };

function Choices({ consultation, statement, fromMine }: VoteProps) {
  const t = useText();
  return (
    <form method="post" action={pagesOf(consultation.slug).vote} aria-describedby="statement">
      <input type="hidden" name="number" value={String(statement?.number ?? '')} />
      <input type="hidden" name="back" value={fromMine ? 'mine' : 'next'} />
      <div class="statement-choices">
        {choices.map((choice) => (
          <Button key={choice} variant="secondary" name="choice" value={choice}>
            <span aria-hidden="true">{signs[choice]}</span>
            {t(choiceTexts[choice])}
          </Button>
        ))}
      </div>
    </form>
  );
}

function Ask(props: VoteProps) {
  const t = useText();
  const { statement, before } = props;
  if (!statement) return null;
  return (
    <section class="statement-ask">
      <h2>{t(words.statement)}</h2>
      <p class="statement-said" id="statement">
        {statement.input.text}
      </p>
      <p class="statement-by">{t(statement.seed ? words.ofTown : words.ofPeople)}</p>
      {before && <p>{t(words.yours(choiceTexts[before]))}</p>}
      <Choices {...props} />
    </section>
  );
}

function Said({ consultation, taken, notice }: VoteProps) {
  const t = useText();
  const { vote } = pagesOf(consultation.slug);
  if (notice === 'gone') {
    return (
      <Notice kind="info" title={words.gone}>
        <p>{t(words.goneHint)}</p>
      </Notice>
    );
  }
  if (!taken) return null;
  return (
    <Notice kind="success" title={words.taken(choiceTexts[taken.choice])}>
      <p>
        <a href={`${vote}?n=${taken.number}`}>{t(words.change)}</a>
      </p>
    </Notice>
  );
}

function Elsewhere({ consultation, phase, voted }: VoteProps) {
  const t = useText();
  const pages = pagesOf(consultation.slug);
  const links: readonly (readonly [string, Text, boolean])[] = [
    [pages.mine, words.mine, voted > 0],
    [pages.add, words.add, phase === 'open' && consultation.additions],
    [pages.results, words.results, true],
  ];
  return (
    <ul class="statement-links">
      {links.map(([href, label, shown]) => {
        return shown ? (
          <li key={href}>
            <a href={href}>{t(label)}</a>
          </li>
        ) : null;
      })}
    </ul>
  );
}

function Finished({ all }: Pick<VoteProps, 'all'>) {
  const t = useText();
  if (all === 0) return <EmptyState title={words.none} hint={words.noneHint} />;
  return (
    <Notice kind="success" title={words.all}>
      <p>{t(words.allHint)}</p>
    </Notice>
  );
}

function Turn(props: VoteProps) {
  const t = useText();
  const { consultation, phase, statement, errors } = props;
  if (phase !== 'open' && !errors) {
    return (
      <>
        <Notice kind="info" title={phase === 'coming' ? words.coming : words.over} />
        <ButtonRow>
          <ButtonLink href={pagesOf(consultation.slug).start}>{t(words.back)}</ButtonLink>
        </ButtonRow>
      </>
    );
  }
  return statement ? <Ask {...props} /> : <Finished {...props} />;
}

/** One statement at a time, with three large buttons. */
export function Vote(props: VoteProps) {
  const t = useText();
  const { consultation, mustSignIn, voted, all, notice, errors } = props;
  if (mustSignIn) return <SignIn here={pagesOf(consultation.slug).vote} />;
  if (notice === 'no-cookie') {
    return (
      <Notice kind="warning" title={words.noCookie}>
        <p>{t(words.noCookieHint)}</p>
      </Notice>
    );
  }
  return (
    <>
      <ErrorSummary errors={errors} />
      <Said {...props} />
      {all > 0 && <Progress label={words.progress} value={voted} max={all} />}
      <Turn {...props} />
      <Elsewhere {...props} />
    </>
  );
}
