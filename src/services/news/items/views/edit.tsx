import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { FieldChange } from '../../versions/compare.ts';
import { Changes } from '../../versions/views/changes.tsx';
import type { FormChoices } from '../choices-queries.ts';
import { formWords as words } from '../desk-text.ts';
import { Basics, EnglishPart } from './basics.tsx';
import { EasyPart } from './easy-part.tsx';
import { field, type Typed } from './form-fields.tsx';
import { InsertPart } from './insert-part.tsx';
import {
  CorrectionPart,
  EventPart,
  FilingPart,
  MediaPart,
  PeriodPart,
  VideoPart,
} from './more-parts.tsx';

export interface EditProps extends Typed {
  readonly choices: FormChoices;
  /** Tells what is kept on the device for this item from what is kept for others. */
  readonly keepAs: string;
  /** Number of the version that the form was opened on; 0 for a new item. */
  readonly seen: number;
  /** Readers have it before them. */
  readonly live: boolean;
  /** What the server did to what was typed. */
  readonly told?: readonly Text[];
  /** Somebody else saved first. */
  readonly behind?: {
    readonly by: string;
    readonly changes: readonly FieldChange[];
    /** Their whole text, to copy from. */
    readonly text: string;
  };
}

function Behind({ by, changes, text }: NonNullable<EditProps['behind']>) {
  const t = useText();
  return (
    <Notice kind="danger" title={words.behind(by)}>
      <p>{t(words.behindHint)}</p>
      <h2>{t(words.differences)}</h2>
      <Changes changes={changes} />
      <Disclosure summary={words.theirs}>
        {text.split('\n').map((line, place) => (
          <p key={`${place} ${line.slice(0, 20)}`}>{line}</p>
        ))}
      </Disclosure>
    </Notice>
  );
}

function SaveButtons() {
  const t = useText();
  return (
    <ButtonRow>
      <Button name="act" value="save">
        {t(words.check)}
      </Button>
      <Button variant="secondary" name="act" value="stay">
        {t(words.save)}
      </Button>
    </ButtonRow>
  );
}

/** The one form for everything: what a kind does not need is folded away. */
export function EditForm(props: EditProps) {
  const t = useText();
  const { choices, seen, live, told = [], behind } = props;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {behind && <Behind {...behind} />}
      {told.length > 0 && (
        <Notice kind="info" title={words.changes}>
          <ul>
            {told.map((text) => (
              <li key={text.ja}>{t(text)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <form method="post" encType="multipart/form-data">
        <input type="hidden" name="seen" value={seen} />
        <Basics {...props} fixedKind={seen > 0} />
        <InsertPart {...props} choices={choices} />
        <EventPart {...props} />
        <VideoPart {...props} />
        <MediaPart {...props} />
        <FilingPart {...props} />
        <PeriodPart {...props} />
        <EasyPart {...props} />
        <EnglishPart {...props} />
        {live && <CorrectionPart {...props} />}
        <TextField {...field(props, 'note')} label={words.note} width={40} />
        <SaveButtons />
      </form>
    </>
  );
}

/** Somebody else is writing: who, until when, and how to take over. */
export function LockedNotice(props: { name: string; until: string; href: string }) {
  const t = useText();
  return (
    <Notice kind="warning" title={words.locked(props.name, props.until)}>
      <p>{t(words.lockedHint)}</p>
      <form method="post" action={props.href}>
        <Button variant="secondary">{t(words.takeOver)}</Button>
      </form>
    </Notice>
  );
}
