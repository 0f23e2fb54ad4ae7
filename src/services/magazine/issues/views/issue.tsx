import { ContentImage, factsText, mediaHref } from '#engines/content/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { Checks } from '../../articles/views/checks.tsx';
import { Contents } from '../../articles/views/contents.tsx';
import { deskHref, hrefOf } from '../../model.ts';
import { Acts } from '../../publication/views/acts.tsx';
import type { DeskIssue } from '../desk-queries.ts';
import { formWords, pageWords as words } from '../text.ts';
import { StateBadge } from './list.tsx';

export interface IssuePageProps {
  readonly desk: DeskIssue;
  readonly mayPublish: boolean;
  readonly mayOverride: boolean;
  readonly done?: Text;
  readonly errors?: FieldErrors;
}

function Links({ issue }: Pick<DeskIssue, 'issue'>) {
  const t = useText();
  const base = deskHref(issue.id);
  return (
    <ButtonRow>
      {issue.state === 'draft' && (
        <ButtonLink variant="secondary" href={`${base}/edit`}>
          {t(words.edit)}
        </ButtonLink>
      )}
      <ButtonLink variant="secondary" href={`${base}/preview`}>
        {t(words.preview)}
      </ButtonLink>
      {issue.state === 'published' && (
        <ButtonLink variant="secondary" href={hrefOf(issue)}>
          {t(words.open)}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

function Facts({ desk }: { desk: DeskIssue }) {
  const t = useText();
  const { issue, cover, department } = desk;
  const at = issue.publishedAt ?? issue.publishAt;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t(words.facts)}</h2>
      <DescriptionList
        items={[
          { term: words.state, value: <StateBadge state={issue.state} /> },
          { term: words.address, value: hrefOf(issue) },
          { term: formWords.department, value: department && t(department.name) },
          { term: formWords.number, value: issue.number },
          {
            term: words.publishAt,
            value: at ? <Moment at={at} /> : t(words.atOnce),
          },
          {
            term: words.cover,
            value: cover ? <ContentImage medium={cover} alt={cover.alt.ja} /> : t(words.none),
          },
        ]}
      />
      <Links issue={issue} />
    </section>
  );
}

function PdfPart({ desk, errors }: Pick<IssuePageProps, 'desk' | 'errors'>) {
  const t = useText();
  const { issue, pdf } = desk;
  const open = issue.state === 'draft';
  if (!open && !pdf) return null;
  return (
    <section aria-labelledby="pdf">
      <h2 id="pdf">{t(words.pdfPart)}</h2>
      {pdf && (
        <p>
          {t(words.pdf)}:{' '}
          <a href={mediaHref(pdf)}>
            {pdf.name} ({t(factsText(pdf))})
          </a>
        </p>
      )}
      {open && (
        <form method="post" action={`${deskHref(issue.id)}/pdf`} encType="multipart/form-data">
          <FileField
            name="pdf"
            label={words.pdfFile}
            hint={words.pdfHint}
            error={errors?.pdf}
            accept=".pdf"
          />
          <Button variant="secondary">{t(words.upload)}</Button>
        </form>
      )}
      {open && pdf && (
        <form method="post" action={`${deskHref(issue.id)}/pdf/remove`}>
          <p>
            <Button variant="secondary">{t(words.pdfGone)}</Button>
          </p>
        </form>
      )}
    </section>
  );
}

/** An issue on one screen: what it is, what is in it, what stands against it, what comes next. */
export function IssuePage(props: IssuePageProps) {
  const { desk, done } = props;
  return (
    <>
      {done && <Notice kind="success" title={done} />}
      <Facts desk={desk} />
      <Contents desk={desk} />
      <PdfPart desk={desk} errors={props.errors} />
      <Checks desk={desk} mayOverride={props.mayOverride} />
      <Acts desk={desk} mayPublish={props.mayPublish} errors={props.errors} />
    </>
  );
}
