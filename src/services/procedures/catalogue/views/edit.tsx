import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValues } from '#ui/components/form-values.ts';
import { useText } from '#ui/language.tsx';
import { lifeEvents } from '../../life-events/events.ts';
import { topics } from '../../model.ts';
import { topicTexts } from '../../text.ts';
import { staffWords as words } from '../staff-text.ts';
import { Area, Choose, Line, Part, part, type Typed, Words } from './edit-fields.tsx';
import { Documents, FeePart, WorkPart } from './edit-parts.tsx';

interface Option {
  readonly value: string;
  readonly label: Text;
}

export interface EditProps extends Typed {
  /** Short name; undefined while it is being added. */
  readonly id?: string;
  readonly version?: number;
  readonly departments: readonly Option[];
  readonly promoted: readonly Option[];
  readonly forms: readonly Option[];
  readonly approvals: readonly Option[];
  readonly templates: readonly Option[];
}

/** Everything of a procedure as one form; it posts to its own address. */
export function EditForm(props: EditProps) {
  const t = useText();
  const { values, errors, id } = props;
  const typed = { values, errors };
  return (
    <form method="post" class="procedures-edit">
      <ErrorSummary errors={errors} />
      {props.version !== undefined && (
        <input type="hidden" name="version" value={String(props.version)} />
      )}
      {id === undefined && (
        <Line {...typed} name="id" label={words.id} hint={words.idHint} required />
      )}
      <Basics {...props} />
      <Part title={words.texts}>
        <Words {...typed} name="details.summary" label={part('summary')} area required />
        <Words {...typed} name="details.who" label={part('who')} area required />
        <Words {...typed} name="details.afterwards" label={part('afterwards')} area />
        <Words {...typed} name="details.legalBasis" label={part('legalBasis')} required />
      </Part>
      <Documents {...typed} />
      <FeePart {...typed} />
      <WorkPart {...props} />
      <ButtonRow>
        <Button>{t(words.save)}</Button>
        <ButtonLink
          variant="secondary"
          href={id === undefined ? '/staff/procedures' : `/staff/procedures/${id}`}
        >
          {t(words.back)}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
}

function Basics(props: EditProps) {
  const { values, errors } = props;
  const typed = { values, errors };
  const topicOptions = topics.map((topic) => ({ value: topic, label: topicTexts[topic] }));
  return (
    <Part title={words.basics}>
      <Words {...typed} name="name" label={part('name')} required />
      <Choose {...typed} name="topic" label={part('topic')} options={topicOptions} required />
      <Line {...typed} name="position" label={part('position')} width={4} required />
      <Choose
        {...typed}
        name="departmentId"
        label={part('departmentId')}
        options={props.departments}
        required
      />
      <Choose
        {...typed}
        name="promotedId"
        label={part('promotedId')}
        options={props.promoted}
        none={words.notPromoted}
      />
      <Area {...typed} name="keywords" label={part('keywords')} hint={words.keywordsHint} />
      <Checkboxes
        name="lifeEvents"
        label={part('lifeEvents')}
        values={typedValues(values, 'lifeEvents')}
        error={errors?.lifeEvents}
        options={lifeEvents.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Part>
  );
}
