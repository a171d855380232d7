import { bundleScript } from '../../embed/bundle-script.ts';

/** What a host's page loads, so that frames follow the height of what they show and `<lt-timeline>` is known. */
export async function GET(): Promise<Response> {
  return new Response(await bundleScript('src/embed/host/run-host.ts'), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
