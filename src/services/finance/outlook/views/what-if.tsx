import type { ComponentChildren } from 'preact';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { Select } from '#ui/components/select.tsx';
import { useText } from '#ui/language.tsx';
import { driverTexts } from '../driver-text.ts';
import type { DriverId } from '../model/drivers.ts';
import { driverDefinitions } from '../model/drivers.ts';
import { type Shown, scenarioName } from '../shown.ts';
import { askedDrivers, askedSteps, type Shifts } from '../what-if.ts';
import { whatIfWords as words } from '../what-if-text.ts';

const rounded = (value: number) => Math.round(value * 100) / 100;

function DriverChoice(props: { shown: Shown; driver: DriverId; shift: number }) {
  const { shown, driver, shift } = props;
  const { step } = driverDefinitions[driver];
  const { value } = shown.assumptions.drivers[driver];
  const options = askedSteps.map((steps) => {
    const points = rounded(steps * step);
    const label =
      steps === 0
        ? words.asPublished(value)
        : words.shifted(`${points < 0 ? '−' : '＋'}${Math.abs(points)}`, rounded(value + points));
    return { value: String(steps), label };
  });
  return (
    <Select
      name={driver}
      label={driverTexts[driver]}
      options={options}
      value={String(Math.round(shift / step))}
    />
  );
}

export interface WhatIfProps {
  readonly shown: Shown;
  readonly scenario: string;
  readonly shifts: Shifts;
  readonly children: ComponentChildren;
}

/** Few causes with few choices each; the answer stands below, at an address one can share. */
export function WhatIfPage({ shown, scenario, shifts, children }: WhatIfProps) {
  const t = useText();
  const cases = shown.result.outlooks.map((one) => ({
    value: one.scenario,
    label: scenarioName(shown, one.scenario),
  }));
  return (
    <>
      {shown.sample && (
        <p>
          <SampleMark />
        </p>
      )}
      <form method="get" action="#result" class="form">
        <fieldset class="outlook-choices">
          <legend>{t(words.form)}</legend>
          {cases.length > 1 && (
            <Select name="case" label={words.scenario} options={cases} value={scenario} />
          )}
          {askedDrivers.map((driver) => (
            <DriverChoice
              key={driver}
              shown={shown}
              driver={driver}
              shift={shifts.get(driver) ?? 0}
            />
          ))}
        </fieldset>
        <ButtonRow>
          <Button>{t(words.compute)}</Button>
          <a href="?">{t(words.reset)}</a>
        </ButtonRow>
      </form>
      {children}
      {shifts.size > 0 && <p class="muted">{t(words.share)}</p>}
    </>
  );
}
