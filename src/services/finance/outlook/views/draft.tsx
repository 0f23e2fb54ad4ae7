import type { ComponentChildren } from 'preact';
import { Button } from '#ui/components/button.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Progress } from '#ui/components/progress.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { useText } from '#ui/language.tsx';
import type { YearOfBooks } from '../../ratios/books.ts';
import { outlookProblems } from '../model/checks.ts';
import { outlookDraftHref } from '../model.ts';
import type { OutlookDraft } from '../queries.ts';
import { baseOf, type Shown } from '../shown.ts';
import { outlookStaffTexts as texts } from '../staff-text.ts';
import { Figures, Statement } from './main.tsx';

/** The parts of the work on a draft, each at its own address. */
export function DraftTabs(props: { id: string; current: string; children: ComponentChildren }) {
  const href = outlookDraftHref(props.id);
  return (
    <>
      <Tabs
        label={texts.tabs}
        current={props.current}
        tabs={[
          { label: texts.result, href },
          { label: texts.assumptions, href: `${href}/assumptions` },
          { label: texts.whatIf, href: `${href}/what-if` },
          { label: texts.publish, href: `${href}/publish` },
        ]}
      />
      {props.children}
    </>
  );
}

/** What keeps a draft from a result: assumptions to mend, a job that is not done, or nothing yet. */
export function Unfinished({ draft }: { draft: OutlookDraft }) {
  const t = useText();
  const href = outlookDraftHref(draft.id);
  const problems = outlookProblems(draft.assumptions);
  if (problems.length > 0) {
    return (
      <Notice kind="warning" title={texts.mend}>
        <ul>
          {problems.slice(0, 20).map(({ place, text }) => (
            <li key={`${place} ${text.en}`}>{t(text)}</li>
          ))}
        </ul>
        <p>
          <a href={`${href}/assumptions`}>{t(texts.upload)}</a>
        </p>
      </Notice>
    );
  }
  if (draft.steps > 0) {
    return (
      <>
        <Progress label={texts.underWay} value={draft.done} max={draft.steps} unit={texts.cases} />
        <p>{t(texts.underWayIs)}</p>
        <p>
          <a href={href}>{t(texts.lookAgain)}</a>
        </p>
      </>
    );
  }
  return (
    <form method="post" action={`${href}/compute`} class="form">
      <p>{t(texts.notComputed)}</p>
      <Button>{t(texts.compute)}</Button>
    </form>
  );
}

function Findings({ shown }: { shown: Shown }) {
  const t = useText();
  const findings = baseOf(shown)?.findings ?? [];
  if (findings.length === 0) return null;
  return (
    <Notice kind="warning" title={texts.findings}>
      <ul>
        {findings.map(({ code, text }) => (
          <li key={`${code} ${text.en}`}>{t(text)}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** A draft as a page draws an outlook; undefined until it is computed. */
export function shownOf({ assumptions, result }: OutlookDraft, sample: boolean): Shown | undefined {
  if (!result) return undefined;
  return { title: assumptions.title, number: undefined, sample, assumptions, result };
}

export interface DraftResultProps {
  readonly draft: OutlookDraft;
  readonly shown: Shown | undefined;
  readonly books: readonly YearOfBooks[];
}

/** The result as everybody will see it, with what to check before. */
export function DraftResult({ draft, shown, books }: DraftResultProps) {
  const href = outlookDraftHref(draft.id);
  return (
    <DraftTabs id={draft.id} current={href}>
      {shown ? (
        <>
          <Statement shown={shown} />
          <Findings shown={shown} />
          <Figures shown={shown} books={books} />
        </>
      ) : (
        <Unfinished draft={draft} />
      )}
    </DraftTabs>
  );
}
