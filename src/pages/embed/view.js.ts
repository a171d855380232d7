import { bundleScript } from '../../embed/bundle-script.ts';
import { getRecord } from '../../the-record.ts';
import { recordEvents } from '../../timeline/record-events.ts';

/** What makes a drawing in a frame answer, with the events it draws: one classic file, which a sandbox may load too. */
export async function GET(): Promise<Response> {
  const events = JSON.stringify(recordEvents(await getRecord()));
  const code = await bundleScript('src/timeline/enhance/run-framed.ts');
  return new Response(`self.ltEvents=${events};\n${code}`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
