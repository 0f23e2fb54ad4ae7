import type { ComponentChildren } from 'preact';
import { fieldId } from '#ui/components/field.tsx';
import { useText } from '#ui/language.tsx';
import type {
  Answers,
  Field,
  FormDefinition,
  RepeatField,
  RowAnswer,
  SimpleAnswer,
  SimpleField,
} from '../../definition/model.ts';
import { rowPath, rowsOf } from '../paths.ts';
import { AnswerText } from './answer-text.tsx';
import { fieldWords } from './field-text.ts';

/** What stands beside an answer: its source, a link to change it, a fault. */
export type Beside = (path: string, field: SimpleField) => ComponentChildren;

export interface AnswersViewProps {
  readonly definition: Pick<FormDefinition, 'fields'>;
  readonly answers: Answers;
  readonly fileHref?: (fileId: string) => string;
  /** Level of the headings of repeats; 3 unless said otherwise. */
  readonly headingLevel?: 2 | 3 | 4;
}

export interface AnswerLine {
  readonly field: SimpleField;
  readonly path: string;
  readonly answer: SimpleAnswer | undefined;
}

/** Label and answer, line by line; each line can be linked to by its path. */
export function AnswerLines(props: {
  lines: readonly AnswerLine[];
  fileHref?: (fileId: string) => string;
  beside?: Beside;
}) {
  const t = useText();
  return (
    <dl class="description-list form-answers">
      {props.lines.map(({ field, path, answer }) => (
        <div key={path} id={fieldId(path)} tabIndex={-1}>
          <dt>{t(field.label)}</dt>
          <dd>
            <AnswerText {...{ field, answer, fileHref: props.fileHref }} />
            {props.beside?.(path, field)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function rowLines(repeat: RepeatField, row: RowAnswer): AnswerLine[] {
  return repeat.fields
    .filter(({ key }) => row.answers[key] !== undefined)
    .map((field) => ({
      field,
      path: rowPath(repeat.key, row.id, field.key),
      answer: row.answers[field.key],
    }));
}

function Rows(props: AnswersViewProps & { repeat: RepeatField }) {
  const t = useText();
  const { repeat, answers, fileHref, headingLevel = 3 } = props;
  const Heading = `h${headingLevel}` as const;
  return (
    <>
      {rowsOf(answers[repeat.key]).map((row, index) => (
        <section key={row.id} class="form-answer-row">
          <Heading>{t(fieldWords.rowNumber(repeat.rowLabel, index + 1))}</Heading>
          <AnswerLines lines={rowLines(repeat, row)} fileHref={fileHref} />
        </section>
      ))}
    </>
  );
}

type Part = { readonly lines: readonly AnswerLine[] } | { readonly repeat: RepeatField };

/** Questions between two repeats stand in one list. */
function partsOf(fields: readonly Field[], answers: Answers): Part[] {
  const parts: Part[] = [];
  for (const field of fields) {
    const answer = answers[field.key];
    if (answer === undefined) continue;
    if (field.kind === 'repeat') {
      parts.push({ repeat: field });
      continue;
    }
    const line = { field, path: field.key, answer: answer as SimpleAnswer };
    const last = parts.at(-1);
    if (last && 'lines' in last) parts.splice(-1, 1, { lines: [...last.lines, line] });
    else parts.push({ lines: [line] });
  }
  return parts;
}

/**
 * What was answered, in the order of the form; rows as groups under a heading, files as links where
 * `fileHref` knows their address. Questions without an answer are left out.
 */
export function AnswersView(props: AnswersViewProps) {
  return (
    <div class="form-answers-view">
      {partsOf(props.definition.fields, props.answers).map((part) =>
        'repeat' in part ? (
          <Rows key={part.repeat.key} {...props} repeat={part.repeat} />
        ) : (
          <AnswerLines key={part.lines[0]?.path} lines={part.lines} fileHref={props.fileHref} />
        ),
      )}
    </div>
  );
}
