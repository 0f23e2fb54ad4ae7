import type { Department } from '#engines/organisation/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { deskWords as words } from '../desk-text.ts';
import { projectValues } from '../form-values.ts';
import type { Phase, Project } from '../model.ts';
import { ProjectFields, projectDeskHref, SpokenFields } from './desk.tsx';
import { Members, type MembersProps } from './members.tsx';
import { Phases } from './phases.tsx';

export interface ProjectDeskProps extends Omit<MembersProps, 'slug'> {
  readonly project: Project;
  readonly phases: readonly Phase[];
  readonly departments: readonly Department[];
  readonly form: FormState & { readonly to?: string };
  readonly done: boolean;
}

function Edit({ project, departments, form }: ProjectDeskProps) {
  const t = useText();
  const typed = form.to === 'edit';
  return (
    <Disclosure summary={words.edit} open={typed}>
      <form method="post" action={projectDeskHref(project.slug)} class="form" noValidate>
        <ProjectFields
          departments={departments}
          {...(typed ? form : { values: projectValues(project) })}
        />
        <ButtonRow>
          <Button>{t(words.save)}</Button>
        </ButtonRow>
      </form>
    </Disclosure>
  );
}

function End({ project, form }: ProjectDeskProps) {
  const t = useText();
  const state = form.to === 'close' ? form : {};
  const here = projectDeskHref(project.slug);
  if (project.closedOn) {
    return (
      <Disclosure summary={words.reopen}>
        <p>{t(words.reopenHint)}</p>
        <form method="post" action={`${here}/reopen`}>
          <Button variant="secondary">{t(words.reopen)}</Button>
        </form>
      </Disclosure>
    );
  }
  return (
    <Disclosure summary={words.close} open={form.to === 'close'}>
      <p>{t(words.closeHint)}</p>
      <form method="post" action={`${here}/close`} class="form" noValidate>
        <DateField {...field(state, 'on')} label={words.endedOn} required />
        <SpokenFields
          name="outcome"
          labels={{ ja: words.outcome, en: words.outcomeEn, easy: words.outcomeEasy }}
          state={state}
          long
        />
        <ButtonRow>
          <Button>{t(words.closeIt)}</Button>
        </ButtonRow>
      </form>
    </Disclosure>
  );
}

/** One project on the desk: its phases, what belongs to it, its words and its end. */
export function ProjectDesk(props: ProjectDeskProps) {
  const t = useText();
  const { project, phases, form, done } = props;
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {done && <Notice kind="success" title={words.done} />}
      {project.published ? (
        <ButtonRow>
          <ButtonLink href={`/projects/${project.slug}`} variant="secondary">
            {t(words.openPage)}
          </ButtonLink>
        </ButtonRow>
      ) : (
        <p>{t(words.draft)}</p>
      )}
      <Edit {...props} />
      <Phases slug={project.slug} phases={phases} form={form} />
      <Members {...props} slug={project.slug} />
      <End {...props} />
    </>
  );
}
