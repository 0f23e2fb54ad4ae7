import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { fieldId } from '#ui/components/field.tsx';
import { Icon } from '#ui/components/icon.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import type { Step } from '#ui/components/steps.tsx';
import { useText } from '#ui/language.tsx';
import type { VisibleItem, VisibleScreen } from '../../conditions/model.ts';
import type { RepeatField, SimpleAnswer, SimpleField } from '../../definition/model.ts';
import type { Draft } from '../../drafts/model.ts';
import type { FormHead } from '../../owner.ts';
import { namedErrors } from '../error-names.ts';
import type { Origin } from '../fill-state.ts';
import { draftFileHref, pageHref, screenHref } from '../page-state.ts';
import { findPlaceAnswer } from '../paths.ts';
import { AnswerText } from './answer-text.tsx';
import { type AnswerLine, AnswerLines } from './answers.tsx';
import { fieldWords } from './field-text.ts';
import { flow } from './flow-text.ts';
import { Frame } from './frame.tsx';
import { OriginNote } from './origin-note.tsx';
import { Saved } from './saved.tsx';
import { HiddenNote, Place } from './screen.tsx';

/** An answer whose source says something else now. */
export interface ShownDifference {
  readonly path: string;
  readonly field: SimpleField;
  readonly source: Text;
  readonly sourceSays: SimpleAnswer | undefined;
}

export interface ReviewProps {
  readonly draft: Draft;
  readonly head: FormHead;
  readonly screens: readonly VisibleScreen[];
  readonly steps: readonly Step[];
  readonly errors: FieldErrors;
  readonly origins: Readonly<Record<string, Origin>>;
  readonly differences: readonly ShownDifference[];
  readonly hidden: readonly Text[];
  /** Idempotency key of this page's submission. */
  readonly sendKey: string;
  readonly offersProfile: boolean;
}

function linesOf(draft: Draft, items: readonly VisibleItem[]): AnswerLine[] {
  return items.flatMap(({ field, path }) =>
    field.kind === 'repeat' ? [] : [{ field, path, answer: findPlaceAnswer(draft.answers, path) }],
  );
}

/** What stands beside an answer: its fault, its source, the way to change it. */
function Beside(props: {
  field: SimpleField;
  path: string;
  href: string;
  error?: Text;
  origin?: Origin;
  open: boolean;
}) {
  const t = useText();
  const { field, path, href, error, origin, open } = props;
  return (
    <>
      {error && (
        <span class="field-error">
          <Icon name="alert" /> {t(error)}
        </span>
      )}
      {origin && <OriginNote origin={origin} />}
      {!origin?.locked && (
        <a class="form-change" href={`${href}#${fieldId(path)}`}>
          {t(open ? flow.answer : flow.change)}
          <span class="visually-hidden">: {t(field.label)}</span>
        </a>
      )}
    </>
  );
}

type PartProps = ReviewProps & { readonly href: string };

function Lines({ lines, ...props }: PartProps & { lines: readonly AnswerLine[] }) {
  const { draft, errors, origins, href } = props;
  return (
    <AnswerLines
      lines={lines}
      fileHref={draftFileHref(draft.id)}
      beside={(path, field) => (
        <Beside
          {...{ path, field, href, error: errors[path], origin: origins[path] }}
          open={findPlaceAnswer(draft.answers, path) === undefined}
        />
      )}
    />
  );
}

function Rows({ item, repeat, ...props }: PartProps & { item: VisibleItem; repeat: RepeatField }) {
  const t = useText();
  const rows = item.rows ?? [];
  const error = props.errors[item.path];
  return (
    <section id={fieldId(item.path)} tabIndex={-1}>
      {rows.length === 0 && <p class="form-none">{t(fieldWords.noRows(repeat.rowLabel))}</p>}
      {error && <p class="field-error">{t(error)}</p>}
      {rows.map((row, index) => (
        <section key={row.id} class="form-answer-row">
          <h3>{t(fieldWords.rowNumber(repeat.rowLabel, index + 1))}</h3>
          <Lines {...props} lines={linesOf(props.draft, row.items)} />
        </section>
      ))}
      <a class="form-change" href={`${props.href}#${fieldId(item.path)}`}>
        {t(flow.changeRows(repeat.rowLabel))}
      </a>
    </section>
  );
}

function ScreenPart({ shown, ...props }: ReviewProps & { shown: VisibleScreen }) {
  const href = screenHref(props.draft.id, shown.screen.id);
  const t = useText();
  return (
    <section class="form-review-part">
      <h2>
        <Phrases>{t(shown.screen.title)}</Phrases>
      </h2>
      <Lines {...props} href={href} lines={linesOf(props.draft, shown.items)} />
      {shown.items.map((item) =>
        item.field.kind === 'repeat' ? (
          <Rows key={item.path} {...props} {...{ href, item, repeat: item.field }} />
        ) : null,
      )}
    </section>
  );
}

function Differences({ differences }: { differences: readonly ShownDifference[] }) {
  const t = useText();
  if (differences.length === 0) return null;
  return (
    <Notice kind="warning" title={flow.differs}>
      <p>{t(flow.differsBody)}</p>
      <ul>
        {differences.map(({ path, field, source, sourceSays }) => (
          <li key={path}>
            <a href={`#${fieldId(path)}`}>{t(field.label)}</a> — {t(flow.sourceSays(source))}:{' '}
            <AnswerText field={field} answer={sourceSays} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Send({ draft, head, sendKey, offersProfile }: ReviewProps) {
  const t = useText();
  if (head.beforeSubmission) {
    return (
      <ButtonRow>
        <ButtonLink href={head.beforeSubmission.href}>
          {t(flow.goTo(head.beforeSubmission.label))}
        </ButtonLink>
      </ButtonRow>
    );
  }
  return (
    <form method="post" action={pageHref(draft.id, 'review')}>
      <input type="hidden" name="key" value={sendKey} />
      {offersProfile && (
        <Checkboxes
          label={flow.keepProfileLabel}
          name="profile"
          options={[{ value: 'yes', label: flow.keepProfile }]}
        />
      )}
      <p>{t(flow.sendLead)}</p>
      <ButtonRow>
        <Button>{t(flow.send)}</Button>
      </ButtonRow>
    </form>
  );
}

/** The first fault of each question: those of its parts stand with the whole here. */
function withParts(errors: FieldErrors): FieldErrors {
  const all: Record<string, Text> = { ...errors };
  for (const [name, error] of Object.entries(errors)) {
    const whole = name.slice(0, name.lastIndexOf('.'));
    all[whole] ??= error;
  }
  return all;
}

/** Everything that will be sent, with the way back to each question. */
export function Review(props: ReviewProps) {
  const t = useText();
  const { draft, head, screens, steps, errors, differences, hidden } = props;
  const open = Object.keys(errors).length > 0;
  const faults = withParts(errors);
  return (
    <Frame {...{ draft, head }}>
      <Place steps={steps} />
      <ErrorSummary errors={namedErrors(draft, errors)} />
      <Differences differences={differences} />
      <HiddenNote hidden={hidden} />
      {screens.map((shown) => (
        <ScreenPart key={shown.screen.id} {...props} errors={faults} shown={shown} />
      ))}
      <Saved at={draft.updatedAt} />
      {open ? (
        <Notice kind="info" title={flow.open}>
          <p>{t(flow.openBody)}</p>
        </Notice>
      ) : (
        <Send {...props} />
      )}
      <p>
        <a href={`/apply/${draft.id}/leave`}>{t(flow.leave)}</a>
      </p>
    </Frame>
  );
}
