import type { APIRoute } from 'astro';
import tokens from '../../styles/tokens.css?raw';
import { tokenColour } from '../../styles/token-colour';
import { getRecord } from '../../the-record';
import { stripPicture } from '../../timeline/strip-picture';

const schemes = ['light', 'dark'] as const;

export function getStaticPaths() {
  return schemes.map((scheme) => ({ params: { scheme }, props: { scheme } }));
}

export const GET: APIRoute<{ scheme: (typeof schemes)[number] }> = async ({ props: { scheme } }) => {
  const colour = (name: string) => tokenColour(tokens, name, scheme);
  const picture = stripPicture(await getRecord(), {
    list: colour('--list'),
    talks: colour('--talks'),
    line: colour('--line-strong'),
  });
  return new Response(picture, { headers: { 'Content-Type': 'image/svg+xml' } });
};
