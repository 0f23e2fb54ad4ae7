/** PostgreSQL refuses a payload of 8000 bytes or more (async.c, NOTIFY_PAYLOAD_MAX_LENGTH). */
const longest = 7000;

/**
 * What tells other processes that topics were dropped: one message, or several where a unit of work
 * dropped so many that one would be too long.
 */
export function topicMessages(town: string, topics: Iterable<string>): string[] {
  const messages: string[] = [];
  let part: string[] = [];
  let bytes = 0;
  const close = () => {
    if (part.length > 0) messages.push(JSON.stringify({ town, topics: part }));
    part = [];
    bytes = 0;
  };
  for (const topic of topics) {
    const size = Buffer.byteLength(JSON.stringify(topic)) + 1;
    if (bytes + size > longest) close();
    part.push(topic);
    bytes += size;
  }
  close();
  return messages;
}
