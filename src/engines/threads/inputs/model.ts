/** Case type of voices that are answered each. */
export const inputType = 'threads.input';

/** Sort of notice about one's own voice. */
export const inputNotice = 'threads.input';

/** Pages that show voices hang on it. */
export const voicesTopic = 'threads.voices';

export const inputSubject = (id: string) => ({ type: 'threads.input', id });
export const voiceHref = (id: string) => `/voices/${id}`;
export const staffVoiceHref = (id: string) => `/staff/voices/${id}`;

/** Voices on a page of a list, and how far counting goes: whoever needs more filters. */
export const voicesPerPage = 30;
export const countLimit = 10_000;
