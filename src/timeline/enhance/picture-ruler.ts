/** Measures texts and reads colours, with a canvas that nobody sees. */
export function createRuler(): {
  /** In px. @param font - as in CSS, e.g. "400 12px Arial" */
  widthOf: (text: string, font: string) => number;
  colourOf: (css: string) => { hex: string; opacity: number };
} {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser has no canvas to measure with.');
  const known = new Map<string, { hex: string; opacity: number }>();
  return {
    widthOf: (text, font) => {
      context.font = font;
      return context.measureText(text).width;
    },
    // Browsers write computed colours in many ways, "color(srgb …)" among them; a painted dot has one.
    colourOf: (css) => {
      const before = known.get(css);
      if (before) return before;
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = css;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      const colour = { hex, opacity: Math.round((alpha / 255) * 100) / 100 };
      known.set(css, colour);
      return colour;
    },
  };
}
