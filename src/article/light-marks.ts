/** A link to an event lights the event's mark in the drawings of the article, while it is pointed at or has the focus. */
const SVG = 'http://www.w3.org/2000/svg';

function marksOf(id: string): Element[] {
  const name = CSS.escape(id);
  const waysToName = [
    `data-target="${name}"`,
    `data-events~="${name}"`,
    `data-day-mark="${name}"`,
    `data-day-bar="${name}"`,
  ];
  return [...document.querySelectorAll(`svg :is(${waysToName.map((way) => `[${way}]`).join()})`)];
}

function light(id: string): void {
  for (const mark of marksOf(id)) {
    mark.classList.add('is-lit');
    const drawing = mark.closest('svg');
    if (!(mark instanceof SVGGraphicsElement) || !drawing?.checkVisibility() || drawing.querySelector('.lit-line'))
      continue;
    const [frame, box] = [drawing.getBoundingClientRect(), mark.getBoundingClientRect()];
    const { width, height } = drawing.viewBox.baseVal;
    const x = ((box.left + box.width / 2 - frame.left) * width) / frame.width;
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('class', 'lit-line');
    line.setAttribute('d', `M${x},0V${height}`);
    drawing.append(line);
  }
}

function unlight(): void {
  for (const line of document.querySelectorAll('.lit-line')) line.remove();
  for (const mark of document.querySelectorAll('.is-lit')) mark.classList.remove('is-lit');
}

for (const link of document.querySelectorAll<HTMLElement>('a[data-event-link]')) {
  const on = (): void => {
    unlight();
    light(link.dataset['eventLink'] ?? '');
  };
  link.addEventListener('pointerenter', on);
  link.addEventListener('focus', on);
  link.addEventListener('pointerleave', unlight);
  link.addEventListener('blur', unlight);
}
