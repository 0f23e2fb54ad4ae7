import { type ThreadBehind, VoicesBehind } from '#engines/threads/contract.ts';
import { Phrases } from '#ui/components/phrases.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { PolicyCost } from '../costs/model.ts';
import { CostBeside } from '../costs/views/beside.tsx';
import { CostOfInitiative } from '../costs/views/initiative.tsx';
import type { Initiative, PolicyPage, Role } from '../results.ts';
import { IndicatorTable } from './overview.tsx';
import { Departments, SampleNotice, Terms, yearName } from './parts.tsx';
import { RolePart } from './roles.tsx';
import { words } from './text.ts';

export function Policy(props: {
  policy: PolicyPage;
  behind: readonly ThreadBehind[];
  cost: PolicyCost | undefined;
}) {
  const t = useText();
  const { policy, behind } = props;
  const sample = policy.indicators.some(({ years }) => years.some((figure) => figure.sample));
  return (
    <>
      <p class="muted">
        {t(words.basicPolicy(policy.basicPolicy.number, policy.basicPolicy.name))}
      </p>
      <p>
        {t(words.inCharge)}：
        <Departments names={policy.departments} />
      </p>
      <SampleNotice shown={sample} />
      <Terms names={['policy', 'outcome', 'process', 'fiscalYear']} />
      <Indicators policy={policy} />
      <CostBeside cost={props.cost} indicators={policy.indicators} />
      <Initiatives
        initiatives={policy.initiatives}
        departments={policy.departments}
        cost={props.cost}
      />
      <VoicesBehind behind={behind} />
      <Roles roles={policy.roles} />
      <Evaluations policy={policy} />
      <Neighbours policy={policy} />
    </>
  );
}

function Indicators({ policy }: { policy: PolicyPage }) {
  const t = useText();
  return (
    <>
      {(['outcome', 'process'] as const).map((kind) => {
        const indicators = policy.indicators.filter((indicator) => indicator.kind === kind);
        if (indicators.length === 0) return null;
        const title = kind === 'outcome' ? words.outcomes : words.processes;
        return (
          <section key={kind}>
            <h2>{t(title)}</h2>
            <IndicatorTable caption={title} indicators={indicators} />
          </section>
        );
      })}
    </>
  );
}

function Initiatives(props: {
  initiatives: readonly Initiative[];
  departments: readonly string[];
  cost: PolicyCost | undefined;
}) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.initiatives)}</h2>
      {props.initiatives.map(({ name, department, items }) => (
        <section key={name} class="plan-initiative">
          <h3>
            <Phrases>{name}</Phrases>
          </h3>
          <ul lang="ja">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p class="muted" lang="ja">
            {department ?? props.departments.join('、')}
          </p>
          <CostOfInitiative cost={props.cost} name={name} />
        </section>
      ))}
    </section>
  );
}

/** Citizens, groups, businesses and what each can do; the city's part is the initiatives. */
export function Roles(props: { roles: readonly Role[] }) {
  const t = useText();
  if (props.roles.length === 0) return null;
  return (
    <section>
      <h2>{t(words.rolesTitle)}</h2>
      <dl class="plan-roles">
        {props.roles.map(({ who, does }) => (
          <RolePart key={who.en} who={who}>
            {does.map((deed) => (
              <li key={deed.en}>{t(deed)}</li>
            ))}
          </RolePart>
        ))}
      </dl>
    </section>
  );
}

function Evaluations({ policy }: { policy: PolicyPage }) {
  const t = useText();
  const language = useLanguage();
  if (policy.evaluations.length === 0) return null;
  return (
    <section>
      <h2>{t(words.evaluations)}</h2>
      <ul>
        {policy.evaluations.map((year) => (
          <li key={year}>
            <a href={`/plan/evaluations/${year}/${policy.number}`}>
              {t(words.evaluationOf(yearName(year, language)))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Neighbours({ policy }: { policy: PolicyPage }) {
  const t = useText();
  const { previous, next } = policy.neighbours;
  return (
    <nav class="neighbours" aria-label={t(words.neighbours)}>
      {previous !== undefined && (
        <a href={`/plan/policies/${previous}`} rel="prev">
          {t(words.previousPolicy)}
        </a>
      )}
      {next !== undefined && (
        <a href={`/plan/policies/${next}`} rel="next">
          {t(words.nextPolicy)}
        </a>
      )}
    </nav>
  );
}
