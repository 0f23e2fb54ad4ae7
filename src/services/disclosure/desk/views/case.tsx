import {
  CaseAssignment,
  CaseDone,
  CaseHistory,
  CaseNotes,
  Duplicates,
} from '#engines/cases/contract.ts';
import { LetterState } from '#engines/letters/contract.ts';
import { Day } from '#ui/components/day.tsx';
import { useText } from '#ui/language.tsx';
import { DecisionSection } from '../../decisions/views/decision.tsx';
import { DeliverySection } from '../../delivery/views/delivery.tsx';
import { DocumentSection } from '../../documents/views/documents.tsx';
import { ReviewSection } from '../../reviews/views/reviews.tsx';
import { SearchSection } from '../../searches/views/searches.tsx';
import { ThirdPartySection } from '../../third-parties/views/third-parties.tsx';
import type { RequestDesk } from '../queries.ts';
import { deskWords as words } from '../text.ts';
import { RequestSection } from './request.tsx';

function Letters({ work }: { work: RequestDesk }) {
  const t = useText();
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{t(words.letters)}</h2>
      {work.letters.length === 0 && <p>{t(words.noLetters)}</p>}
      <ul>
        {work.letters.map((letter) => (
          <li key={letter.id}>
            <a href={`/staff/letters/${letter.id}`}>{letter.title}</a> {letter.documentNumber}{' '}
            <Day date={letter.issuedOn} /> <LetterState letter={letter} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One request on one screen: what is asked, how far it has come, and everything that can be done. */
export function CasePage({ work, done }: { work: RequestDesk; done: string | undefined }) {
  const t = useText();
  const { desk } = work;
  return (
    <>
      <CaseDone done={done} />
      <Duplicates desk={desk} />
      <RequestSection work={work} />
      <SearchSection work={work} />
      <ThirdPartySection work={work} />
      <DocumentSection work={work} />
      <DecisionSection work={work} />
      <DeliverySection work={work} />
      <ReviewSection work={work} />
      <Letters work={work} />
      <section aria-labelledby="assignment">
        <h2 id="assignment">{t(words.assignment)}</h2>
        <CaseAssignment desk={desk} />
      </section>
      <section aria-labelledby="notes">
        <h2 id="notes">{t(words.notes)}</h2>
        <CaseNotes desk={desk} />
      </section>
      <section aria-labelledby="history">
        <h2 id="history">{t(words.history)}</h2>
        <CaseHistory type={desk.record.type} events={desk.history} />
      </section>
    </>
  );
}
