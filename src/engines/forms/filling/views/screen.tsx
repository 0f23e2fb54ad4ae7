import type { Text } from '#platform/i18n/text.ts';
import { assetUrl } from '#ui/assets.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { type Step, Steps } from '#ui/components/steps.tsx';
import { useText } from '#ui/language.tsx';
import type { VisibleScreen } from '../../conditions/model.ts';
import type { Draft } from '../../drafts/model.ts';
import type { FormHead } from '../../owner.ts';
import { namedErrors } from '../error-names.ts';
import type { FillState } from '../fill-state.ts';
import { ActProvider } from './acts.tsx';
import { flow } from './flow-text.ts';
import { Frame } from './frame.tsx';
import { ItemInput } from './repeat-input.tsx';
import { Saved } from './saved.tsx';

export interface ScreenNotes {
  /** Sources that could not be reached just now. */
  readonly away: readonly Text[];
  readonly revealed: boolean;
  /** What is answered on this or an earlier page and will not be sent. */
  readonly hidden: readonly Text[];
}

export interface ScreenViewProps {
  readonly draft: Draft;
  readonly head: FormHead;
  readonly screen: VisibleScreen;
  readonly steps: readonly Step[];
  readonly state: FillState;
  readonly notes: ScreenNotes;
  readonly action: string;
}

export function HiddenNote({ hidden }: { hidden: readonly Text[] }) {
  const t = useText();
  if (hidden.length === 0) return null;
  return (
    <Notice kind="warning" title={flow.hidden}>
      <p>{t(flow.hiddenBody)}</p>
      <ul>
        {hidden.map((label) => (
          <li key={label.en}>{t(label)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Notes({ notes, state }: { notes: ScreenNotes; state: FillState }) {
  const t = useText();
  const filled = Object.keys(state.origins).length > 0;
  return (
    <>
      {notes.revealed && (
        <Notice kind="info" title={flow.revealed}>
          <p>{t(flow.revealedBody)}</p>
        </Notice>
      )}
      <HiddenNote hidden={notes.hidden} />
      {notes.away.map((source) => (
        <Notice key={source.en} kind="warning" title={flow.away(source)}>
          <p>{t(flow.awayBody)}</p>
        </Notice>
      ))}
      {filled && <p class="form-filled-in">{t(flow.filledIn)}</p>}
    </>
  );
}

/** Which page this is, and all of them behind one tap. */
export function Place({ steps }: { steps: readonly Step[] }) {
  const t = useText();
  const now = steps.findIndex(({ state }) => state === 'current');
  return (
    <>
      <p class="form-place">{t(flow.place(now + 1, steps.length))}</p>
      <Disclosure summary={flow.allSteps}>
        <Steps label={flow.steps} steps={steps} />
      </Disclosure>
    </>
  );
}

/** Enter in a text input presses the first button of a form: it must be the one that goes on. */
function EnterGoesOn() {
  return (
    <button class="visually-hidden" type="submit" name="do" value="next" tabIndex={-1} aria-hidden>
      OK
    </button>
  );
}

function Buttons() {
  const t = useText();
  return (
    <ButtonRow>
      <Button name="do" value="next">
        {t(flow.next)}
      </Button>
      <Button variant="secondary" name="do" value="leave">
        {t(flow.leave)}
      </Button>
      <Button variant="plain" name="do" value="back">
        {t(flow.back)}
      </Button>
    </ButtonRow>
  );
}

/** One topic of the form. Every button keeps what is typed before it does anything else. */
export function ScreenView(props: ScreenViewProps) {
  const { draft, head, screen, steps, state, notes, action } = props;
  const kinds = screen.items.flatMap(({ field }) =>
    field.kind === 'repeat' ? field.fields.map(({ kind }) => kind) : [field.kind],
  );
  return (
    <Frame {...{ draft, head }}>
      <Place steps={steps} />
      <ErrorSummary errors={namedErrors(draft, state.errors)} />
      <Notes {...{ notes, state }} />
      <ActProvider action={action}>
        <form
          method="post"
          action={action}
          encType={kinds.includes('file') ? 'multipart/form-data' : undefined}
          noValidate
          data-keep-typed
        >
          <EnterGoesOn />
          {screen.items.map((item) => (
            <ItemInput key={item.path} item={item} state={state} />
          ))}
          <Saved at={draft.updatedAt} />
          <Buttons />
        </form>
      </ActProvider>
      <script type="module" src={assetUrl('engines/forms/filling/keep-typed.client.ts')} />
      {kinds.includes('map-point') && (
        <script type="module" src={assetUrl('engines/forms/filling/map-point.client.ts')} />
      )}
    </Frame>
  );
}
