import type { ComponentChildren } from 'preact';
import type { Text } from '#platform/i18n/text.ts';
import { Phrases } from '#ui/components/phrases.tsx';
import { useText } from '#ui/language.tsx';
import type { PolicyPage } from '../results.ts';
import { words } from './text.ts';

/** The four who carry the plan, policy by policy: citizens, groups, businesses and the city. */
export function AllRoles({ policies }: { policies: readonly PolicyPage[] }) {
  const t = useText();
  return (
    <>
      {policies.map((policy) => (
        <section key={policy.number}>
          <h2>
            <a href={`/plan/policies/${policy.number}`}>
              <Phrases>{t(words.policyTitle(policy.number, policy.name))}</Phrases>
            </a>
          </h2>
          <RolesOf policy={policy} />
        </section>
      ))}
    </>
  );
}

function RolesOf({ policy }: { policy: PolicyPage }) {
  const t = useText();
  return (
    <dl class="plan-roles">
      {policy.roles.map(({ who, does }) => (
        <RolePart key={who.en} who={who}>
          {does.map((deed) => (
            <li key={deed.en}>{t(deed)}</li>
          ))}
        </RolePart>
      ))}
      <RolePart who={words.city}>
        {policy.initiatives.map(({ name, department }) => (
          <li key={name} lang="ja">
            {t(words.cityDoes(department ?? policy.departments.join('、'), name))}
          </li>
        ))}
      </RolePart>
    </dl>
  );
}

/** One who carries the plan, beside what they can do. */
export function RolePart(props: { who: Text; children: ComponentChildren }) {
  return (
    <div>
      <dt>{useText()(props.who)}</dt>
      <dd>
        <ul>{props.children}</ul>
      </dd>
    </div>
  );
}
