/** Style sheet of everything that this engine draws; for `styles` of a page. */
export const publishingStyles = 'engines/publishing/views/publishing.css';
