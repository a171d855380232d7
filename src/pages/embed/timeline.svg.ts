import drawing from '../../styles/drawing.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { getRecord } from '../../the-record.ts';
import { drawingFile } from '../../timeline/drawing-file.ts';

/** The picture that stands in for the timeline where a frame cannot be. */
export async function GET(): Promise<Response> {
  const css = `${tokens}${drawing}.paper{fill:var(--paper)}`;
  const text = drawingFile(await getRecord(), 'US Entity List additions and US–China trade talks', css);
  return new Response(text, { headers: { 'Content-Type': 'image/svg+xml' } });
}
