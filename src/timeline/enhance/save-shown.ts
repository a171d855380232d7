import type { Board } from './board.ts';
import { drawPicture } from './draw-picture.ts';
import { paintPicture } from './paint-picture.ts';
import { shownDays, shownRows } from './shown-rows.ts';
import { rowsToCsv, rowsToJson } from './write-rows.ts';

/**
 * Saves what shows as a file of the reader's own.
 *
 * @param part - the element that names the site, its licence and the day of the record
 * @param form - "csv", "json", "svg" or "png"
 * @param tell - says how it went
 */
export async function saveShown(
  board: Board,
  part: HTMLElement,
  form: string,
  tell: (words: string) => void,
): Promise<void> {
  const { from, to } = shownDays(board);
  const { site = '', licence = '', licenceUrl = '', verified = '' } = part.dataset;
  const file = `${site.toLowerCase().replaceAll(' ', '-')}-${from}-to-${to}.${form}`;
  const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`);
  if (form === 'csv' || form === 'json') {
    const rows = await shownRows(board);
    const head = {
      title: 'Events shown on the timeline',
      publisher: site,
      source: location.href,
      licence: { name: licence, url: licenceUrl },
      verified_through: verified,
      window: { from, to },
    };
    if (form === 'csv') handOver(new Blob([rowsToCsv(rows)], { type: 'text/csv;charset=utf-8' }), file);
    else handOver(new Blob([rowsToJson(rows, head)], { type: 'application/json' }), file);
    tell(`Saved ${events(rows.length)}.`);
    return;
  }
  const picture = drawPicture(board, { site, licence, verified, address: location.href, from, to });
  if (!picture) {
    tell('No drawing shows. Choose the chart, on a wide screen.');
    return;
  }
  if (form === 'svg') handOver(new Blob([picture.svg], { type: 'image/svg+xml' }), file);
  else handOver(await paintPicture(picture), file);
  tell('Saved the drawing.');
}

/** Gives the browser a file to keep. */
function handOver(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
