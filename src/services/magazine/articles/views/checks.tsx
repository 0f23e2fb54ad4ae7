import { type Finding, mayOverride } from '#engines/content/contract.ts';
import { Button } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { DeskIssue } from '../../issues/desk-queries.ts';
import { deskHref } from '../../model.ts';
import type { JudgedArticle } from '../../publication/judge.ts';
import { checkWords as words } from '../text.ts';

export interface ChecksProps {
  readonly desk: DeskIssue;
  readonly mayOverride: boolean;
}

function OverrideForm(props: { issueId: string; articleId: string; finding: Finding }) {
  const t = useText();
  const { finding } = props;
  return (
    <Disclosure summary={words.override}>
      <form method="post" action={`${deskHref(props.issueId)}/override`}>
        <input type="hidden" name="articleId" value={props.articleId} />
        <input type="hidden" name="rule" value={finding.rule} />
        <input type="hidden" name="excerpt" value={finding.place.excerpt} />
        <TextField name="reason" label={words.reason} width={40} required />
        <Button variant="secondary">{t(words.override)}</Button>
      </form>
    </Disclosure>
  );
}

function Judged({ judged, desk, mayOverride: permitted }: ChecksProps & { judged: JudgedArticle }) {
  const t = useText();
  const { article, findings, stopping } = judged;
  const advice = findings.length - stopping.length;
  if (findings.length === 0) return null;
  return (
    <section>
      <h3>
        <a href={`${deskHref(desk.issue.id)}/articles/${article.id}`}>{article.title}</a>
      </h3>
      {stopping.length > 0 && (
        <Notice kind="warning" title={words.stops}>
          <ul>
            {stopping.map((finding) => (
              <li key={`${finding.rule} ${finding.place.path.join('.')}`}>
                {t(finding.message)} {finding.place.excerpt && <q>{finding.place.excerpt}</q>}
                {desk.issue.state === 'draft' && mayOverride(finding, permitted) && (
                  <OverrideForm issueId={desk.issue.id} articleId={article.id} finding={finding} />
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {advice > 0 && <p>{t(words.advice(advice))}</p>}
    </section>
  );
}

/** What stands against publishing the issue, article by article. */
export function Checks(props: ChecksProps) {
  const t = useText();
  const { judged, cover } = props.desk;
  const nameless = cover && !cover.alt.ja && !cover.decorative;
  const well = !nameless && judged.every(({ findings }) => findings.length === 0);
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{t(words.title)}</h2>
      <p>{t(words.lead)}</p>
      {nameless && <Notice kind="warning" title={words.coverAlt} />}
      {well && <p>{t(words.allWell)}</p>}
      {judged.map((one) => (
        <Judged key={one.article.id} judged={one} {...props} />
      ))}
    </section>
  );
}
