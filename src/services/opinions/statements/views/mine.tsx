import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { type Choice, pagesOf } from '../model.ts';
import type { ReadStatement } from '../queries.ts';
import { choiceTexts, startWords, mineWords as words } from '../text.ts';

interface Answered {
  readonly statement: ReadStatement;
  readonly choice: Choice;
}

function Back({ slug, isOpen }: { slug: string; isOpen: boolean }) {
  const t = useText();
  const pages = pagesOf(slug);
  return (
    <ButtonRow>
      <ButtonLink href={isOpen ? pages.vote : pages.start} variant="secondary">
        {t(isOpen ? startWords.begin : words.back)}
      </ButtonLink>
    </ButtonRow>
  );
}

/** Everything that somebody answered, to be changed as long as it is open. */
export function Mine(props: { slug: string; answered: readonly Answered[]; isOpen: boolean }) {
  const t = useText();
  const { slug, answered, isOpen } = props;
  const pages = pagesOf(slug);
  const change = ({ statement }: Answered) => (
    <a href={`${pages.vote}?n=${statement.number}&back=mine`}>
      {t(words.change)}
      <span class="visually-hidden">：{statement.input.text}</span>
    </a>
  );
  return (
    <>
      {!isOpen && <Notice kind="info" title={words.closed} />}
      {answered.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          rows={answered}
          columns={[
            {
              ...{ key: 'statement', label: words.statement, rowHeader: true },
              render: ({ statement }) => statement.input.text,
            },
            {
              ...{ key: 'answer', label: words.answer },
              render: ({ choice }) => t(choiceTexts[choice]),
            },
            ...(isOpen ? [{ key: 'change', label: words.change, render: change }] : []),
          ]}
        />
      )}
      <Back slug={slug} isOpen={isOpen} />
    </>
  );
}
