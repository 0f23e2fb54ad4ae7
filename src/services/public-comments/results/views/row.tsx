import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import type { Call } from '../../calls/queries.ts';
import type { Comment } from '../../comments/queries.ts';
import { sectionOptions } from '../../comments/views/blocks.tsx';
import { SaidBy } from '../../comments/views/desk.tsx';
import { reflections, tableHref } from '../../model.ts';
import { reflectionTexts } from '../../text.ts';
import { rowWords as words } from '../desk-text.ts';
import type { FiledRow } from '../queries.ts';

export interface RowProps extends FormState {
  readonly call: Call;
  readonly row: FiledRow;
  readonly comments: readonly Comment[];
  /** Comments in no row that say something like it, the nearest first. */
  readonly similar: readonly Comment[];
  readonly sections: readonly string[];
  readonly isOpen: boolean;
  /** Comments can be put in and taken out. */
  readonly canFile: boolean;
  readonly done?: Text;
}

function Comments({ call, row, comments, canFile }: RowProps) {
  const t = useText();
  return (
    <>
      <h2>{t(words.comments)}</h2>
      {comments.length === 0 && <p>{t(words.none)}</p>}
      <ul class="comment-list">
        {comments.map((comment) => (
          <li key={comment.id}>
            <h3>{t(words.commentOf(comment.number))}</h3>
            <SaidBy comment={comment} />
            {canFile && (
              <form method="post" action={`${tableHref(call.id)}/${row.id}/unfile`}>
                <input type="hidden" name="comment" value={comment.id} />
                <Button variant="plain">
                  {t(words.remove)}
                  <span class="visually-hidden">：{t(words.commentOf(comment.number))}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The words of the draft, where they were changed. */
function Changed(props: RowProps) {
  return (
    <>
      <TextArea
        {...field(props, 'before')}
        {...{ label: words.before, hint: words.changeHint, rows: 3 }}
      />
      <TextArea {...field(props, 'after')} {...{ label: words.after, rows: 3 }} />
    </>
  );
}

function Write(props: RowProps) {
  const t = useText();
  const { call, row, sections } = props;
  const own =
    sections.includes(row.section) || !row.section ? sections : [row.section, ...sections];
  return (
    <>
      <h2>{t(words.write)}</h2>
      <form method="post" action={`${tableHref(call.id)}/${row.id}`} class="form" noValidate>
        <input type="hidden" name="seen" value={typedValue(props.values, 'seen')} />
        {own.length > 0 && (
          <Select
            {...field(props, 'section')}
            {...{ label: words.section, placeholder: words.whole }}
            options={sectionOptions(own)}
          />
        )}
        <TextArea
          {...field(props, 'summary')}
          {...{ label: words.summary, hint: words.summaryHint, rows: 5 }}
        />
        <TextArea
          {...field(props, 'view')}
          {...{ label: words.view, hint: words.viewHint, rows: 6 }}
        />
        <Radios
          {...field(props, 'reflection')}
          label={words.reflection}
          options={reflections.map((one) => ({ value: one, label: reflectionTexts[one] }))}
        />
        <Changed {...props} />
        <ButtonRow>
          <Button>{t(words.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}

const same = (text: string): Text => ({ ja: text, en: text });

function Similar({ call, row, similar }: RowProps) {
  const t = useText();
  return (
    <>
      <h2>{t(words.similar)}</h2>
      {similar.length === 0 ? (
        <p>{t(words.noSimilar)}</p>
      ) : (
        <form method="post" action={`${tableHref(call.id)}/file`} class="form" noValidate>
          <input type="hidden" name="row" value={row.id} />
          <Checkboxes
            {...{ label: words.choose, name: 'comments' }}
            options={similar.map(({ id, number, input }) => ({
              value: id,
              label: same(`No.${number} ${input?.text ?? ''}`),
            }))}
          />
          <Button variant="secondary">{t(words.file)}</Button>
        </form>
      )}
    </>
  );
}

/** One row: its comments, what is published of them, and what else it may speak of. */
export function RowPage(props: RowProps) {
  const t = useText();
  const { call, row, isOpen, canFile, errors, done } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {done && <Notice kind="success" title={done} />}
      <Comments {...props} />
      {canFile && <Similar {...props} />}
      {isOpen && <Write {...props} />}
      {canFile && (
        <Disclosure summary={words.removeRow}>
          <form method="post" action={`${tableHref(call.id)}/${row.id}/remove`}>
            <p>{t(words.removeLead)}</p>
            <Button variant="danger">{t(words.removeRow)}</Button>
          </form>
        </Disclosure>
      )}
    </>
  );
}
