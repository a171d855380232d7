/**
 * The first words of a text, as a list of finds would show them.
 *
 * @param html - as the feed carries it: how we know it as the first paragraph, then the text
 * @param most - number of words
 */
export function firstWords(html: string, most = 34): string {
  const words = html
    .replace(/^<p>.*?<\/p>/s, '')
    .replace(/<sup>.*?<\/sup>/gs, '')
    .replace(/<h\d>.*?<\/h\d>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+([.,;:!?)’”])/g, '$1')
    .split(/\s+/)
    .filter(Boolean);
  return words.length > most ? `${words.slice(0, most).join(' ')} …` : words.join(' ');
}
