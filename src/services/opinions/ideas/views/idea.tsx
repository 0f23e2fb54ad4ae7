import { type Input, voiceHref } from '#engines/threads/contract.ts';
import { Button } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import type { Consultation } from '../../consultations/queries.ts';
import { pageWords as words } from '../../consultations/text.ts';
import { ideaHref, type Phase } from '../../model.ts';

export interface IdeaProps {
  readonly consultation: Consultation;
  readonly idea: Input;
  readonly supporters: number;
  readonly phase: Phase;
  /** Of this person, who may look for themselves only. */
  readonly mine: boolean;
}

/** One idea, and supporting it. */
export function IdeaPage({ consultation, idea, supporters, phase, mine }: IdeaProps) {
  const t = useText();
  const here = ideaHref(consultation.slug, idea.id);
  return (
    <>
      <p class="opinion-words">{idea.text}</p>
      <p class="opinion-facts">
        <Day date={idea.receivedOn} />
        {idea.sample && <SampleMark />}
        <a href={voiceHref(idea.id)}>{t(words.readOn)}</a>
      </p>
      <p class="opinion-supporters">{t(words.supporters(supporters))}</p>
      {mine && <p>{t(words.supportedAlready)}</p>}
      {phase === 'open' && (
        <form method="post" action={`${here}/${mine ? 'unsupport' : 'support'}`}>
          <Button variant={mine ? 'secondary' : undefined}>
            {t(mine ? words.unsupport : words.support)}
          </Button>
        </form>
      )}
    </>
  );
}
