export const moduleName = 'open-data';
export const datasetHref = (slug: string): string => `/open-data/${slug}`;
export const styles = ['services/open-data/views/open-data.css'];
