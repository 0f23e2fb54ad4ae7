import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { kindTexts } from '../../compare/text.ts';
import type { FieldKind, FormDefinition, Screen } from '../../definition/model.ts';
import { labelOf } from '../../prover/finding.ts';
import type { Workbench } from '../queries.ts';
import { builderTexts as words } from '../text.ts';
import { trialTexts } from '../trial-text.ts';
import { type FieldRow, FieldRows } from './field-rows.tsx';
import { formHref, Revision, TextInputs, WhenSelect } from './parts.tsx';

const screenHref = (id: string, screen: string): string =>
  formHref(id, `?screen=${encodeURIComponent(screen)}`);

function ScreenList({ bench, current }: { bench: Workbench; current?: string }) {
  const t = useText();
  const { definition, id } = bench;
  return (
    <nav class="builder-screens" aria-labelledby="builder-screens">
      <h2 id="builder-screens">{t(words.screens.heading)}</h2>
      <ol>
        {definition.screens.map((screen) => (
          <li key={screen.id}>
            <a
              href={screenHref(id, screen.id)}
              aria-current={screen.id === current ? 'page' : undefined}
            >
              {t(screen.title)}
            </a>
            {screen.when && (
              <small>
                {t(words.screens.shownWhen(labelOf(definition, { kind: 'rule', id: screen.when })))}
              </small>
            )}
          </li>
        ))}
      </ol>
      <form method="post" action={formHref(id, '/screens')}>
        <Revision bench={bench} />
        <TextField label={words.screens.title} name="title" width={12} required />
        <Button variant="secondary">{t(words.screens.add)}</Button>
      </form>
    </nav>
  );
}

/** Kinds in the order of how often forms use them. */
export const kinds = Object.keys(kindTexts) as FieldKind[];

function AddField({ bench, screen }: { bench: Workbench; screen: Screen }) {
  const t = useText();
  return (
    <form method="post" action={formHref(bench.id, '/fields')} class="builder-add">
      <Revision bench={bench} />
      <input type="hidden" name="screen" value={screen.id} />
      <TextField label={words.fields.label} name="label" required />
      <Select
        label={words.fields.kind}
        name="kind"
        options={kinds.map((kind) => ({ value: kind, label: kindTexts[kind] }))}
        required
      />
      <Button variant="secondary">{t(words.fields.add)}</Button>
    </form>
  );
}

function ScreenSettings({ bench, screen }: { bench: Workbench; screen: Screen }) {
  const t = useText();
  const { id, definition } = bench;
  return (
    <Disclosure summary={words.screens.settings}>
      <form method="post" action={formHref(id, `/screens/${screen.id}`)} class="form">
        <Revision bench={bench} />
        <TextInputs label={words.screens.title} name="title" value={screen.title} required />
        <TextInputs label={words.screens.lead} name="lead" value={screen.lead} long />
        <WhenSelect form={definition} label={words.screens.when} value={screen.when} />
        <ButtonRow>
          <Button name="act" value="save">
            {t(words.screens.save)}
          </Button>
          <Button variant="secondary" name="act" value="up">
            {t(words.fields.up)}
          </Button>
          <Button variant="secondary" name="act" value="down">
            {t(words.fields.down)}
          </Button>
          <Button variant="danger" name="act" value="remove">
            {t(words.screens.remove)}
          </Button>
        </ButtonRow>
      </form>
    </Disclosure>
  );
}

function rowsOfScreen(form: FormDefinition, screen: Screen): FieldRow[] {
  return screen.items.flatMap(({ field: key, when }) => {
    const field = form.fields.find((one) => one.key === key);
    return field ? [{ path: key, field, when }] : [];
  });
}

function ScreenEditor({ bench, screen }: { bench: Workbench; screen: Screen }) {
  const t = useText();
  const rows = rowsOfScreen(bench.definition, screen);
  return (
    <section class="builder-screen" aria-labelledby="builder-screen">
      <h2 id="builder-screen">{t(screen.title)}</h2>
      {screen.lead && <p>{t(screen.lead)}</p>}
      <ScreenSettings bench={bench} screen={screen} />
      {rows.length === 0 ? (
        <EmptyState title={words.fields.none} />
      ) : (
        <FieldRows bench={bench} caption={words.fields.caption} rows={rows} />
      )}
      <h3>{t(words.fields.add)}</h3>
      <AddField bench={bench} screen={screen} />
    </section>
  );
}

/** The screens of a form, and the questions of one of them. */
export function ScreensPage(props: { bench: Workbench; screenId?: string; tried: boolean }) {
  const { bench, screenId, tried } = props;
  const t = useText();
  const { screens } = bench.definition;
  const screen = screens.find(({ id }) => id === screenId) ?? screens[0];
  return (
    <>
      {tried && <Notice kind="success" title={trialTexts.tried} />}
      {bench.newest && (
        <form method="post" action={formHref(bench.id, '/try')} class="builder-tools">
          <ButtonRow>
            <Button variant="secondary">{t(words.try)}</Button>
            <ButtonLink variant="secondary" href={`/forms/${bench.newest.id}/paper.pdf`}>
              {t(words.versions.paper)}
            </ButtonLink>
          </ButtonRow>
        </form>
      )}
      <div class="builder">
        <ScreenList bench={bench} current={screen?.id} />
        {screen ? (
          <ScreenEditor bench={bench} screen={screen} />
        ) : (
          <EmptyState title={words.screens.none} hint={words.screens.noneHint} />
        )}
      </div>
    </>
  );
}
