import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';

export const draftText: Text = { ja: '作成中の見通し', en: 'The outlook in preparation' };

const reason = (code: string, text: Text): Reason => ({ code, text });

export const outlookRefusals = {
  notComputed: reason('not-computed', {
    ja: '見通しの計算が終わっていないため公表できません。計算してから、もう一度お試しください。',
    en: 'The outlook is not computed yet, so it cannot be published. Please compute it first.',
  }),
  noSettlement: reason('no-settlement', {
    ja: '公表された決算がないため始められません。先に決算を公表してください。',
    en: 'No settlement is published, so there is nothing to start from. Please publish one first.',
  }),
};
