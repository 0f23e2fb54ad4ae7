import type { ShownMedium } from '#engines/content/contract.ts';
import type { Department } from '#engines/organisation/contract.ts';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import type { Consultation } from '../../consultations/queries.ts';
import { pageWords } from '../../consultations/text.ts';
import { Background, Facts } from '../../consultations/views/consultation.tsx';
import { questionOf } from '../../consultations/words.ts';
import type { Phase } from '../../model.ts';
import { pagesOf } from '../model.ts';
import { voteWords, startWords as words } from '../text.ts';

export interface StartProps {
  readonly consultation: Consultation;
  readonly phase: Phase;
  readonly department: Department | undefined;
  readonly media: ReadonlyMap<string, ShownMedium>;
  readonly voters: number;
  readonly statements: number;
}

function Ways({ consultation, phase, voters }: StartProps) {
  const t = useText();
  const pages = pagesOf(consultation.slug);
  return (
    <ButtonRow>
      {phase === 'open' && <ButtonLink href={pages.vote}>{t(words.begin)}</ButtonLink>}
      {voters > 0 && (
        <ButtonLink href={pages.results} variant="secondary">
          {t(words.results)}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

/** What is asked, how to answer and what becomes of the answers. */
export function Start(props: StartProps) {
  const t = useText();
  const { consultation, phase, voters, statements } = props;
  const { note, additions, slug, sample } = consultation;
  if (phase === 'withdrawn') {
    return (
      <Notice kind="warning" title={pageWords.withdrawn}>
        <p>{note}</p>
      </Notice>
    );
  }
  return (
    <>
      {note && (
        <Notice kind="info" title={pageWords.noteExtended}>
          <p>{note}</p>
        </Notice>
      )}
      <p class="opinion-question">{t(questionOf(consultation))}</p>
      {phase === 'open' && <p>{t(words.goOn)}</p>}
      <Ways {...props} />
      <p>
        {t(words.soFar(voters, statements))} {sample && <SampleMark />}
      </p>
      <Facts {...props} />
      <p class="statement-quiet">{t(words.privacy)}</p>
      {phase === 'open' && additions && (
        <p>
          <a href={pagesOf(slug).add}>{t(voteWords.add)}</a>
        </p>
      )}
      <Background {...props} />
    </>
  );
}
