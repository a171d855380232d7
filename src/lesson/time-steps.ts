import { parseStep } from '../record/lesson-steps.ts';

const HEADING = /<h2 id="([^"]*)">([^]*?)<\/h2>/g;

/**
 * Turns the headings of steps into the minutes from the beginning of the lesson and what the class does.
 *
 * They stand one level lower than in the file, since the page has a heading above them.
 *
 * @param html - the rendered body of a lesson
 */
export function timeSteps(html: string): string {
  let start = 0;
  return html.replace(HEADING, (whole: string, id: string, text: string) => {
    const step = parseStep(text);
    if (!step) return whole;
    const from = start;
    start += step.minutes;
    return `<h3 id="${id}"><span class="step-time">${from}–${start} min</span> ${step.title}</h3>`;
  });
}
