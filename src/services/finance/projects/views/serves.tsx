import type { HopFigure } from '#engines/threads/contract.ts';
import { useFigure } from '#ui/charts/figure-text.ts';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import type { Served } from '../project-queries.ts';
import { projectTexts as texts } from '../project-text.ts';

function Standing({ figure }: { figure: HopFigure }) {
  const t = useText();
  const write = useFigure();
  const { digits, unit, value, target, asOf, sample } = figure;
  const show = (amount: number) => `${write(amount, digits)}${t(unit)}`;
  return (
    <>
      {t(texts.now(show(value), t(asOf)))}
      {target !== undefined && `　${t(texts.aim(show(target)))}`} {sample && <SampleMark />}
    </>
  );
}

/** What of the plan the project is for, and how its figures stand. */
export function Serves({ serves }: { serves: readonly Served[] }) {
  const t = useText();
  if (serves.length === 0) return null;
  return (
    <section id="plan">
      <h2>{t(texts.serves)}</h2>
      <p>{t(texts.servesLead)}</p>
      <ul class="budget-serves">
        {serves.map(({ kind, target, figures }) => (
          <li key={target.ref}>
            <p>
              <span class="muted">{t(kind)}</span>{' '}
              {target.href ? <a href={target.href}>{t(target.title)}</a> : t(target.title)}
            </p>
            {figures.map((one) => (
              <p key={one.target.ref}>
                {one.target.ref !== target.ref && (
                  <>
                    <a href={one.target.href}>{t(one.target.title)}</a>：
                  </>
                )}
                <Standing figure={one.figure} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
