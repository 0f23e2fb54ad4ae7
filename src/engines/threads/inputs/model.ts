import type { ApplicantPages } from '#engines/cases/contract.ts';

/** Case type of voices that are answered each. */
export const inputType = 'threads.input';

/** Sort of notice about one's own voice. */
export const inputNotice = 'threads.input';

/** Pages that show voices hang on it. */
export const voicesTopic = 'threads.voices';

export const inputSubject = (id: string) => ({ type: 'threads.input', id });
export const voiceHref = (id: string) => `/voices/${id}`;
/** For who said it, by account or by the two numbers. */
export const ownVoiceHref = (id: string) => `/voices/${id}/mine`;
export const staffVoiceHref = (id: string) => `/staff/voices/${id}`;

/** Voices on a page of a list, and how far counting goes: whoever needs more filters. */
export const voicesPerPage = 30;
export const countLimit = 10_000;

/**
 * Where authors find their voices. Services call `rememberReceipt(c, voicePages, recorded)` after sending
 * and lead to `ownVoiceHref(id)` with `?done=sent`.
 */
export const voicePages: ApplicantPages = {
  ...{ type: inputType, find: '/voices/find', base: '/voices' },
  cookie: { name: 'tomoni_voice', path: '/voices' },
  limits: 'threads.voices',
};
