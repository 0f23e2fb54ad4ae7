import { Badge } from '#ui/components/badge.tsx';
import { Day } from '#ui/components/day.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { useText } from '#ui/language.tsx';
import type { Input } from '../../input.ts';
import { staffVoiceHref } from '../../inputs/model.ts';
import { firstLine } from '../../inputs/words.ts';
import { hidingReasons } from '../reasons.ts';
import type { FilterRule } from '../rules.ts';
import { hidingReasonTexts, ruleTexts, deskWords as words } from '../text.ts';

/** What a person may choose, as the options of a Select. */
export const reasonOptions = hidingReasons.map((value) => ({
  value,
  label: hidingReasonTexts[value],
}));

/** The parts of the desk of moderation. */
export function ModerationTabs({ current, appeals }: { current: string; appeals?: number }) {
  return (
    <Tabs
      label={words.title}
      current={current}
      tabs={[
        { label: words.tabs.waiting, href: '/staff/moderation' },
        { label: words.tabs.appeals, href: '/staff/moderation/appeals', count: appeals },
        { label: words.tabs.settings, href: '/staff/moderation/settings' },
      ]}
    />
  );
}

/** Rules that stopped a voice, in words. */
export function Rules({ rules }: { rules: readonly FilterRule[] }) {
  const t = useText();
  if (rules.length === 0) return null;
  return (
    <>
      <span class="visually-hidden">{t(words.rules)}：</span>
      {rules.map((rule) => (
        <span key={rule}>
          <Badge tone="warning">{t(ruleTexts[rule])}</Badge>{' '}
        </span>
      ))}
    </>
  );
}

/** A voice to tick, as it would be shown. */
export function Choice(props: { voice: Input; chosen: boolean; rules: readonly FilterRule[] }) {
  const t = useText();
  const { voice, chosen, rules } = props;
  const { id, title, text, receivedOn } = voice;
  return (
    <li>
      <label>
        <input type="checkbox" name="inputs" value={id} checked={chosen} />{' '}
        <span class="visually-hidden">{t(words.choose)}：</span>
        {title && <strong>{title}</strong>} <span class="voice-text">{text}</span>
      </label>
      <p class="voice-note">
        <Rules rules={rules} />
        <Day date={receivedOn} />{' '}
        <a href={staffVoiceHref(id)}>
          {t(words.open)}
          <span class="visually-hidden">：{title ?? firstLine(text, 30)}</span>
        </a>
      </p>
    </li>
  );
}
