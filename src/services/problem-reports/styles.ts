/** Of the pages for everybody and of the desk. */
export const reportStyles = [
  'services/problem-reports/map/views/map.css',
  'services/problem-reports/views/reports.css',
];
