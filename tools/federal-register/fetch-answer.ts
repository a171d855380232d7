/** What came back, or a sentence about why nothing did. */
export type Fetched = { readonly answer: string } | { readonly failed: string };

const WAIT_MS = 15_000;

/**
 * Asks the Federal Register for one document.
 *
 * @param number - like "2019-22210" or "C1-2019-22210"
 * @param ask - what fetches; for tests
 */
export async function fetchAnswer(number: string, ask: typeof fetch = fetch): Promise<Fetched> {
  const address = `https://www.federalregister.gov/api/v1/documents/${encodeURIComponent(number)}.json`;
  const byHand = `Save ${address} as a file and name it: --from FILE.`;
  try {
    const response = await ask(address, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(WAIT_MS),
    });
    if (response.status === 404)
      return { failed: `The Federal Register knows no document ${number}. Check the number.` };
    if (!response.ok)
      return { failed: `The Federal Register answered with an error (${response.status}). Try again later. ${byHand}` };
    return { answer: await response.text() };
  } catch (error) {
    const isSlow = error instanceof Error && error.name === 'TimeoutError';
    const what = isSlow
      ? `The Federal Register did not answer within ${WAIT_MS / 1000} seconds.`
      : 'The Federal Register cannot be reached from here.';
    return { failed: `${what} ${byHand}` };
  }
}
