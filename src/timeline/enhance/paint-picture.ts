import type { Picture } from './draw-picture.ts';

/** Dots a CSS px: sharp in print and on dense screens. */
const DENSITY = 2;

/** A drawing as PNG. A data address, since the pages' policy allows pictures from no other of a script's making. */
export async function paintPicture({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * DENSITY);
  canvas.height = Math.round(height * DENSITY);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser made no picture of the drawing.'));
    }, 'image/png');
  });
}
