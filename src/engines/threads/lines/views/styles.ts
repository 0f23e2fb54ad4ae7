/** Style sheet of lists of threads and activities, and of the lifeline. */
export const threadStyles = 'engines/threads/lines/views/lines.css';
