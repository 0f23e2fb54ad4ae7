/** Plain text as it was typed: empty lines part paragraphs, other lines stay lines. */
export function PlainParagraphs({ text }: { text: string }) {
  const paragraphs = text.split(/\r?\n\s*\r?\n/).filter((one) => one.trim() !== '');
  return (
    <>
      {paragraphs.map((one, place) => (
        // Paragraphs of a text never change places.
        <p class="content-lines" key={`${place}-${one.slice(0, 8)}`}>
          {one}
        </p>
      ))}
    </>
  );
}
