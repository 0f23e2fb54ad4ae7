import type { showcases } from '../schema.ts';

export type Showcase = Omit<typeof showcases.$inferSelect, 'town'>;

export const showcasesHref = '/open-data/showcases';
export const deskHref = '/staff/open-data/showcases';
export const showcasesTopic = 'open-data:showcases';
export const pictureHref = ({ id }: Pick<Showcase, 'id'>): string =>
  `${showcasesHref}/${id}/picture`;
