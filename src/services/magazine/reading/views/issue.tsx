import { ContentImage, factsText, mediaHref } from '#engines/content/contract.ts';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { ArticleRow } from '../../issues/queries.ts';
import { hrefOf } from '../../model.ts';
import type { ReadIssue } from '../queries.ts';
import { monthText, readingWords as words } from '../text.ts';
import { ReadMark } from './read-mark.tsx';

/** Consecutive articles of one section, under its name. */
function groupsOf(articles: readonly ArticleRow[]): [string, ArticleRow[]][] {
  const groups: [string, ArticleRow[]][] = [];
  for (const article of articles) {
    const last = groups.at(-1);
    if (last?.[0] === article.section) last[1].push(article);
    else groups.push([article.section, [article]]);
  }
  return groups;
}

function Contents({ issue, articles }: ReadIssue) {
  const t = useText();
  const foreign = useLanguage() === 'en' ? 'ja' : undefined;
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="contents">
      <h2 id="contents">{t(words.contents)}</h2>
      <div lang={foreign}>
        {groupsOf(articles).map(([section, group]) => (
          <div key={group[0]?.id}>
            {section && <h3>{section}</h3>}
            <ul class="magazine-contents">
              {group.map(({ id, number, title, summary }) => (
                <li key={id}>
                  <a href={`${hrefOf(issue)}/${number}`}>{title}</a>
                  {summary && <p>{summary}</p>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

/** The issue on one page, as a book, on paper. */
function Ways({ issue, articles, pdf }: ReadIssue) {
  const t = useText();
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{t(words.ways)}</h2>
      <ul class="magazine-ways">
        <li>
          <a href={`${hrefOf(issue)}/aloud`}>{t(words.aloud)}</a>
        </li>
        {pdf && (
          <li>
            <a href={mediaHref(pdf)}>
              {t(words.printed)} ({t(factsText(pdf))})
            </a>
          </li>
        )}
        {articles.length > 0 && !pdf && (
          <li>
            <a href={`${hrefOf(issue)}/magazine.pdf`}>{t(words.pdf)}</a>
          </li>
        )}
        <li>
          <a href={`${hrefOf(issue)}/magazine.epub`}>{t(words.epub)}</a>
        </li>
      </ul>
    </section>
  );
}

/** What a PDF says, for those who cannot read it. */
export function PlainText({ text }: { text: string }) {
  return (
    <div class="magazine-text" lang="ja">
      {text
        .split(/\n+/)
        .filter((line) => line.trim())
        .map((line, place) => (
          <p key={`${place} ${line.slice(0, 20)}`}>{line}</p>
        ))}
    </div>
  );
}

function Contact({ department }: ReadIssue) {
  const t = useText();
  if (!department) return null;
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{t(words.contact)}</h2>
      <p>
        <a href={`/organisation/${department.code}`}>{t(department.name)}</a>{' '}
        {department.telephone && (
          <a href={`tel:${department.telephone.replaceAll('-', '')}`}>{department.telephone}</a>
        )}
      </p>
    </section>
  );
}

export function IssueFacts({ issue }: Pick<ReadIssue, 'issue'>) {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      <p>
        {t(monthText(issue.month))} {issue.sample && <SampleMark />}
      </p>
      {language !== 'ja' && <p>{t(words.onlyJapanese)}</p>}
      {issue.correction && (
        <Notice kind="warning" title={words.correction}>
          <p lang="ja">{issue.correction}</p>
        </Notice>
      )}
    </>
  );
}

/** The front page of an issue. */
export function IssuePage(read: ReadIssue) {
  const t = useText();
  const { issue, cover, articles } = read;
  return (
    <>
      <IssueFacts issue={issue} />
      {issue.lead && (
        <p class="magazine-summary" lang="ja">
          {issue.lead}
        </p>
      )}
      {cover && (
        <div class="magazine-issue-cover">
          <ContentImage medium={cover} alt={cover.alt.ja} />
        </div>
      )}
      <Contents {...read} />
      {articles.length === 0 && issue.pdfText && (
        <section aria-labelledby="text">
          <h2 id="text">{t(words.text)}</h2>
          <PlainText text={issue.pdfText} />
          <ReadMark issue={issue} page="aloud" />
        </section>
      )}
      <Ways {...read} />
      <Contact {...read} />
    </>
  );
}
