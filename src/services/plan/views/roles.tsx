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
          <dl class="plan-roles">
            {policy.roles.map(({ who, does }) => (
              <div key={who.en}>
                <dt>{t(who)}</dt>
                <dd>
                  <ul>
                    {does.map((deed) => (
                      <li key={deed.en}>{t(deed)}</li>
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
            <div>
              <dt>{t(words.city)}</dt>
              <dd>
                <ul lang="ja">
                  {policy.initiatives.map(({ name, department }) => (
                    <li key={name}>
                      {t(words.cityDoes(department ?? policy.departments.join('、'), name))}
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          </dl>
        </section>
      ))}
    </>
  );
}
