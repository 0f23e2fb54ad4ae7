import { Notice } from '#ui/components/notice.tsx';
import { words } from '../text.ts';

/** For `styles` of pages that draw the views of a case. */
export const caseStyles = 'engines/cases/desk/views/cases.css';

/** Answers what was just done; `done` is the query of the page's address. */
export function CaseDone({ done }: { done: string | undefined }) {
  if (done === 'again') return <Notice kind="info" title={words.again} />;
  return done === '1' ? <Notice kind="success" title={words.done} /> : null;
}
