import { SANS, SERIF } from './picture-fonts.ts';
import { escapeXml } from './svg-text.ts';

/** What a shape looks like, as SVG knows it without a style sheet. All of these pass from a group to what it holds. */
const passedOn = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'stroke-linecap'],
  ...['stroke-linejoin', 'paint-order', 'font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing'],
  ...['text-anchor', 'dominant-baseline'],
] as const;
type Look = Readonly<Record<(typeof passedOn)[number], string>>;

/** What a shape is: its place and form. Everything else (names, roles, keys, links, classes) stays behind. */
const kept = new Set([
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'dx', 'dy', 'cx', 'cy', 'r', 'rx', 'ry', 'd', 'points', 'width', 'height'],
  ...['transform', 'viewBox', 'preserveAspectRatio', 'pathLength', 'clip-path', 'mask', 'offset'],
  ...['patternUnits', 'patternContentUnits', 'patternTransform', 'gradientUnits', 'gradientTransform', 'clipPathUnits'],
]);
/** Words for those who do not see the drawing, and anything that is not a drawing. */
const left = new Set(['title', 'desc', 'metadata', 'script', 'style', 'foreignObject']);

/**
 * Writes drawings as SVG that needs no style sheet: colours and letters as they show, in attributes.
 * One copier for one look: shapes of one class are measured once.
 *
 * @param colourOf - a CSS colour as "#rrggbb" and its opacity
 */
export function createCopier(colourOf: (css: string) => { hex: string; opacity: number }): (root: Element) => string {
  const looks = new Map<string, { look: Look; opacity: string; isSeen: boolean }>();

  const measure = (element: Element, key: string) => {
    const known = looks.get(key);
    if (known) return known;
    const style = getComputedStyle(element);
    const paint = (name: 'fill' | 'stroke') => {
      const value = style.getPropertyValue(name);
      if (value === 'none' || value.startsWith('url(')) return { paint: value.replaceAll('"', ''), opacity: 1 };
      const { hex, opacity } = colourOf(value);
      return { paint: hex, opacity };
    };
    const [fill, stroke] = [paint('fill'), paint('stroke')];
    const plain = Object.fromEntries(passedOn.map((name) => [name, style.getPropertyValue(name)])) as unknown as Look;
    const measured = {
      look: {
        ...plain,
        fill: fill.paint,
        'fill-opacity': String(Number(plain['fill-opacity']) * fill.opacity),
        stroke: stroke.paint,
        'stroke-opacity': String(Number(plain['stroke-opacity']) * stroke.opacity),
        'font-family': plain['font-family'].includes('Newsreader') ? SERIF : SANS,
      },
      opacity: style.opacity,
      isSeen: style.display !== 'none' && style.visibility === 'visible',
    };
    looks.set(key, measured);
    return measured;
  };

  const copy = (element: Element, outer: Look | undefined, outerKey: string): string => {
    if (left.has(element.localName)) return '';
    const key = `${outerKey}>${kindOf(element)}`;
    const { look, opacity, isSeen } = measure(element, key);
    if (!isSeen) return '';
    const attributes = [
      ...[...element.attributes].filter(({ name }) => kept.has(name)).map(({ name, value }) => [name, value] as const),
      ...passedOn.filter((name) => look[name] !== outer?.[name]).map((name) => [name, look[name]] as const),
      ...(opacity === '1' ? [] : [['opacity', opacity] as const]),
      // Patterns and the like are called by their names; nothing else needs one.
      ...(element.id !== '' && element.closest('defs') ? [['id', element.id] as const] : []),
    ];
    const inside = [...element.childNodes].map((child) => {
      if (child instanceof Element) return copy(child, look, key);
      return element.localName === 'text' || element.localName === 'tspan' ? escapeXml(child.textContent ?? '') : '';
    });
    // A link leads nowhere in a picture.
    const name = element.localName === 'a' || element.localName === 'svg' ? 'g' : element.localName;
    const own = element.localName === 'svg' ? attributes.filter(([attribute]) => !isFrame(attribute)) : attributes;
    const written = own.map(([attribute, value]) => ` ${attribute}="${escapeXml(value)}"`).join('');
    return `<${name}${written}>${inside.join('')}</${name}>`;
  };
  return (root) => copy(root, undefined, '');
}

/** Elements of one kind look alike: of one name and class, with the same attributes apart from place and form. */
function kindOf(element: Element): string {
  const marks = [...element.attributes]
    .filter(({ name }) => !kept.has(name) && name !== 'id')
    .map(({ name, value }) => (/^(data-|aria-|href$|tabindex$)/.test(name) ? name : `${name}=${value}`));
  return `${element.localName}[${marks.join('][')}]`;
}

/** The size of a drawing is said by whoever takes it in. */
function isFrame(attribute: string): boolean {
  return ['viewBox', 'width', 'height', 'x', 'y', 'preserveAspectRatio'].includes(attribute);
}
