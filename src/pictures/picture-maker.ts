/** The door of this room: pages hand in the record and get pictures back. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { TheRecord } from '../record/record.ts';
import { timeWindow } from '../timeline/layout/time-window.ts';
import { listEvent, talksEvent } from '../timeline/layout/to-event.ts';
import type { TimelineEvent } from '../timeline/layout/timeline-event.ts';
import { type Colours, readColours } from './colours.ts';
import type { Cover } from './cover.ts';
import { encodePng } from './encode-png.ts';
import { type Fonts, readFonts } from './fonts.ts';
import { layoutCover } from './layout-cover.ts';
import { layoutStrip } from './layout-strip.ts';
import { placeKey, placeAxisNames } from './place-key.ts';
import { keepPicture } from './picture-cache.ts';
import { drawGround, drawText, textTree, wholePicture } from './picture-svg.ts';
import { sizes, stripFrame } from './sizes.ts';

/** Counts up when `encodePng` or the way to it changes; everything else that makes a picture is in its key. */
const ENCODING = 1;

/** Makes a PNG of a cover. */
export type MakePicture = (cover: Cover) => Promise<Buffer>;

/**
 * Reads the fonts and the colours once, and lays out every picture with them.
 *
 * A picture is kept between builds in node_modules/.cache/pictures under a key
 * of all that makes it: what is drawn and where, the fonts, and the two programs
 * that draw it. Only what changed is drawn again.
 *
 * @param root - the project's folder
 * @param folder - where pictures are kept
 */
export function pictureMaker(
  record: TheRecord,
  root: string,
  folder = join(root, 'node_modules/.cache/pictures'),
): MakePicture {
  const fonts = readFonts(root);
  const colours = readColours(root);
  const events = [...record.designations.map((rule) => listEvent(rule)), ...record.milestones.map(talksEvent)];
  const tools = digest([
    ENCODING,
    versionOf(root, 'satori'),
    versionOf(root, '@resvg/resvg-js'),
    ...fontDigests(fonts),
  ]);
  return (cover) => {
    const { ground, tree } = compose(cover, events, colours, fonts);
    return keepPicture(folder, digest([tools, ground, tree]), async () =>
      render(wholePicture(ground, await drawText(tree, fonts))),
    );
  };
}

function compose(cover: Cover, events: readonly TimelineEvent[], colours: Colours, fonts: Fonts) {
  const geometry = layoutCover(cover, fonts.measure);
  const strip = layoutStrip(events, timeWindow(cover.span.from, cover.span.to), cover.highlight, stripFrame);
  const key = placeKey(strip, fonts.measure);
  const lines = [...geometry.lines, ...placeAxisNames(strip.axis), ...key.lines];
  return {
    ground: drawGround([...geometry.rules, ...key.rules], strip, colours),
    tree: textTree(lines, colours, fonts),
  };
}

function render(svg: string): Buffer {
  const image = new Resvg(svg, { font: { loadSystemFonts: false }, logLevel: 'off' }).render();
  return encodePng(image.pixels, sizes.width, sizes.height);
}

function fontDigests({ files }: Fonts): string[] {
  return files.map(({ data }) => createHash('sha256').update(new Uint8Array(data)).digest('hex'));
}

function versionOf(root: string, name: string): string {
  const manifest = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return `${name}@${manifest.version}`;
}

function digest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
