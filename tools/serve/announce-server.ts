import { resolve } from 'node:path';
import { serveFolder } from './static-server.ts';

const DEFAULT_PORT = 4321;

/** Serves a built site on PORT (default 4321) until it is stopped, and prints its address. */
export async function announceServer(folder: string): Promise<void> {
  const base = withSlashes(process.env['BASE_PATH'] ?? '/');
  const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
  try {
    await serveFolder({ folder: resolve(folder), base, port });
    console.log(`\nThe site is at http://localhost:${port}${base}\nStop it with Ctrl+C.`);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(isTaken ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start` : String(error));
    process.exitCode = 1;
  }
}

/** "/list" and "list/" both become "/list/". */
export function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
