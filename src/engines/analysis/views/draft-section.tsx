import { Button } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Progress } from '#ui/components/progress.tsx';
import { useText } from '#ui/language.tsx';
import { mostThemes } from '../drafting/draft.ts';
import type { ModelSettings } from '../drafting/model.ts';
import type { DraftOutcome } from '../drafting/outcome.ts';
import { deskHref, type Run } from '../runs/model.ts';
import { draftRefusalTexts, draftWords, deskWords as words } from './desk-text.ts';
import { Seen } from './seen.tsx';
import type { ThemeLine } from './theme-lines.ts';

function Outcome({ outcome, themes }: { outcome: DraftOutcome; themes: readonly ThemeLine[] }) {
  const t = useText();
  const { model, total, refused } = outcome;
  const nameOf = (group: string) => themes.find(({ id }) => id === group)?.name ?? group;
  const summary = draftWords.outcome(model, total - refused.length, refused.length);
  if (refused.length === 0) return <p>{t(summary)}</p>;
  return (
    <Disclosure summary={summary}>
      <ul>
        {refused.map(({ group, why }) => (
          <li key={group}>
            {nameOf(group)}：{t(draftRefusalTexts[why])}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

export interface DraftSectionProps {
  readonly run: Run;
  readonly themes: readonly ThemeLine[];
  /** Without one there is nothing to ask for. */
  readonly model?: ModelSettings;
}

/** Asking a language model for names and descriptions, and what became of it. */
export function DraftSection({ run, themes, model }: DraftSectionProps) {
  const t = useText();
  const { drafting } = run;
  if (!model && !drafting) return null;
  const { host } = new URL(model?.base ?? 'http://localhost');
  const underWay = drafting && drafting.state !== 'done';
  return (
    <section>
      <h2>{t(words.drafts)}</h2>
      {underWay && (
        <Progress
          label={words.draftingNow}
          value={drafting.done}
          max={Math.max(1, drafting.total)}
        />
      )}
      {drafting?.state === 'done' && <Outcome outcome={drafting} themes={themes} />}
      {model && (
        <form method="post" action={`${deskHref(run.id)}/draft`}>
          <p>{t(draftWords.sends(host, model.model, mostThemes))}</p>
          <p>{t(draftWords.marked)}</p>
          <Seen run={run} />
          <Button variant="secondary">{t(words.draft)}</Button>
        </form>
      )}
    </section>
  );
}
