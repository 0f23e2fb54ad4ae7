import {
  CaseDone,
  CaseHistory,
  CaseNotes,
  CorrectionRounds,
  Duplicates,
  LinkedCases,
} from '#engines/cases/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import type { CasePage } from '../queries.ts';
import { caseWords as words } from '../text.ts';
import { CaseAnswers } from './answers.tsx';
import { CaseChecks, CaseHead } from './head.tsx';
import { Actions, AssignmentPart, ChargePart, ClockPart, DecisionPart } from './side.tsx';

function Working({ page }: { page: CasePage }) {
  const t = useText();
  const { desk } = page;
  return (
    <>
      <section aria-labelledby="corrections">
        <h2 id="corrections">{t(words.corrections)}</h2>
        {/* The form for the next round is a page of its own, with every question. */}
        <CorrectionRounds desk={{ ...desk, mayWork: false }} />
      </section>
      <section aria-labelledby="notes">
        <h2 id="notes">{t(words.notes)}</h2>
        <CaseNotes desk={desk} />
      </section>
      <section aria-labelledby="linked">
        <h2 id="linked">{t(words.linked)}</h2>
        <LinkedCases desk={desk} />
      </section>
      <section aria-labelledby="history">
        <h2 id="history">{t(words.history)}</h2>
        <CaseHistory type={desk.record.type} events={desk.history} />
      </section>
    </>
  );
}

/** A case on one screen: what was asked, what stands out, what can be done, what happened. */
export function CaseView({ page, done }: { page: CasePage; done: string | Text | undefined }) {
  const t = useText();
  return (
    <>
      {typeof done === 'object' ? <Notice kind="success" title={done} /> : <CaseDone done={done} />}
      <CaseHead page={page} />
      <Duplicates desk={page.desk} />
      <div class="desk-case">
        <div class="desk-side">
          <CaseChecks page={page} />
          <Actions page={page} />
          <DecisionPart page={page} />
          <ChargePart page={page} />
          <AssignmentPart page={page} />
          <ClockPart page={page} />
        </div>
        <div class="desk-main">
          <section aria-labelledby="answers">
            <h2 id="answers">{t(words.answers)}</h2>
            <CaseAnswers page={page} />
          </section>
          <Working page={page} />
        </div>
      </div>
    </>
  );
}
