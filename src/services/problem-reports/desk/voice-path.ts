/** The page on the desk of voices: contact of the author, answers, moderation. */
export const staffVoicePath = (inputId: string): string => `/staff/voices/${inputId}`;
