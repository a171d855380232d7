import { recordEvents } from '../../../../../src/timeline/record-events';
import { givenEvents } from '../../given-events';

/** What the timeline's script draws from, at the address the site has it. */
export function GET(): Response {
  return Response.json(recordEvents(givenEvents().record));
}
