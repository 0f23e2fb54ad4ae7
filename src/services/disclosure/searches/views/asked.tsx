import type { FieldErrors } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import type { AskedSearch, Search } from '../queries.ts';
import { searchWords as words } from '../text.ts';

/** Questions that wait for one's own departments. */
export function AskedList({ asked }: { asked: readonly AskedSearch[] }) {
  const t = useText();
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{t(words.asked)}</h2>
      <ul>
        {asked.map(({ id, dueOn, documents }) => (
          <li key={id}>
            <a href={`/staff/disclosure/asked/${id}`}>{[...documents].slice(0, 60).join('')}</a>{' '}
            {t(words.dueOn)} <Day date={dueOn} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AskedProps {
  readonly search: Search;
  readonly wanted: string;
  readonly done: boolean;
  readonly value: (name: string) => string;
  readonly errors?: FieldErrors;
}

function AnswerFields({ search, errors, value }: AskedProps) {
  const t = useText();
  const field = (name: string) => ({ name, value: value(name), error: errors?.[name] });
  return (
    <form method="post" action={`/staff/disclosure/asked/${search.id}`} novalidate>
      <Radios
        {...field('answer')}
        label={words.answer}
        required
        options={[
          { value: 'found', label: words.found },
          { value: 'none', label: words.notFound },
        ]}
      />
      <TextArea
        {...field('documents')}
        label={words.documents}
        hint={words.documentsHint}
        rows={6}
      />
      <TextArea {...field('note')} label={words.note} rows={3} />
      <Button>{t(words.send)}</Button>
    </form>
  );
}

export function AskedPage(props: AskedProps) {
  const t = useText();
  const { search, errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {props.done && <Notice kind="success" title={words.thanks} />}
      <DescriptionList
        items={[
          { term: words.wanted, value: <span class="disclosure-words">{props.wanted}</span> },
          { term: words.dueOn, value: <Day date={search.dueOn} /> },
        ]}
      />
      {search.answer ? (
        <Notice kind="info" title={words.answered}>
          <p>{t(words.answers[search.answer])}</p>
        </Notice>
      ) : (
        <AnswerFields {...props} />
      )}
    </>
  );
}
