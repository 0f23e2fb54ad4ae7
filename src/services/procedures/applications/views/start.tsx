import type { Draft } from '#engines/forms/contract.ts';
import type { TownInfo } from '#platform/http/context.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { Moment } from '#ui/components/day.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { CatalogueEntry } from '../../catalogue/queries.ts';
import { words as catalogueWords } from '../../catalogue/text.ts';
import { Contact } from '../../catalogue/views/procedure.tsx';
import type { ApplicantRole } from '../../model.ts';
import { startWords as words } from '../text.ts';

export interface StartProps {
  readonly procedure: CatalogueEntry;
  readonly town: TownInfo;
  readonly signedIn: boolean;
  /** Of this person and procedure, not sent yet. */
  readonly drafts: readonly Draft[];
  readonly typed?: {
    readonly role?: string;
    readonly principal?: string;
    readonly proxyName?: string;
  };
  readonly errors?: FieldErrors;
}

function Drafts({ drafts }: Pick<StartProps, 'drafts'>) {
  const t = useText();
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{t(words.drafts)}</h2>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <a href={`/apply/${draft.id}`}>{t(words.goOn)}</a>（{t(words.savedAt)}:{' '}
            <Moment at={draft.updatedAt} />）
          </li>
        ))}
      </ul>
    </section>
  );
}

/** When the names are asked for: by the ways in which this procedure takes applications for others. */
function onlyFor(others: readonly ApplicantRole[]) {
  if (!others.includes('joint')) return words.forOthers;
  return others.includes('proxy') ? words.forOthersOrJointly : words.jointly;
}

/** Whose application it is, and who sends it for them. */
function Names({ others, typed, errors }: StartProps & { others: readonly ApplicantRole[] }) {
  const t = useText();
  const jointly = others.includes('joint');
  return (
    <fieldset class="procedures-others">
      <legend>{t(onlyFor(others))}</legend>
      <TextField
        label={words.principal}
        name="principal"
        hint={jointly ? words.principalHint : undefined}
        width={40}
        value={typed?.principal}
        error={errors?.principal}
      />
      {others.includes('proxy') && (
        <TextField
          label={words.proxyName}
          name="proxyName"
          hint={jointly ? words.proxyNameHint : undefined}
          width={40}
          autocomplete="name"
          value={typed?.proxyName}
          error={errors?.proxyName}
        />
      )}
    </fieldset>
  );
}

function Roles(props: StartProps) {
  const { applicants } = props.procedure.details;
  const others = applicants.filter((role) => role !== 'self');
  if (others.length === 0) return <input type="hidden" name="role" value="self" />;
  return (
    <>
      <Radios
        label={words.role}
        name="role"
        required
        value={props.typed?.role}
        options={applicants.map((role) => ({ value: role, label: words.roles[role] }))}
        error={props.errors?.role}
      />
      <Names {...props} others={others} />
    </>
  );
}

/** Names alone: the page before this one says what each is for and where it is. */
function DocumentNames({ procedure }: Pick<StartProps, 'procedure'>) {
  const t = useText();
  const { documents } = procedure.details;
  if (documents.length === 0) return <p>{t(words.noDocuments)}</p>;
  return (
    <>
      <ul>
        {documents.map(({ id, name, when }) => (
          <li key={id}>
            {t(name)}
            {when && <span class="muted"> {t(when)}</span>}
          </li>
        ))}
      </ul>
      <p>
        <a href={`/procedures/${procedure.id}`}>{t(words.documentsMore)}</a>
      </p>
    </>
  );
}

/** Before the first page: what is needed, for whom, and one button. */
export function Start(props: StartProps) {
  const t = useText();
  const { procedure, signedIn, errors } = props;
  const self = `/procedures/${procedure.id}/apply`;
  return (
    <>
      <ErrorSummary errors={errors} />
      <Drafts drafts={props.drafts} />
      <section aria-labelledby="documents">
        <h2 id="documents">{t(words.documents)}</h2>
        <DocumentNames procedure={procedure} />
      </section>
      <form method="post" action={self} novalidate>
        <Roles {...props} />
        {!signedIn && <p>{t(words.account)}</p>}
        <ButtonRow>
          <Button>{t(words.start)}</Button>
          {!signedIn && (
            <ButtonLink variant="secondary" href={`/sign-in?return=${encodeURIComponent(self)}`}>
              {t(words.signIn)}
            </ButtonLink>
          )}
        </ButtonRow>
      </form>
      <p class="muted">
        {t(catalogueWords.contact)}: <Contact procedure={procedure} town={props.town} />
      </p>
    </>
  );
}
