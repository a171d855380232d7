import { describe, expect, test } from 'vitest';
import { heightMessages } from './dialects.ts';

const size = { id: 'timeline', href: 'https://list.example/embed/timeline/', width: 640, height: 480 };
const always = [
  { source: 'lt', type: 'lt:height', v: 1, id: 'timeline', height: 480 },
  { 'datawrapper-height': { timeline: 480 } },
  { sentinel: 'amp', type: 'embed-size', height: 480 },
  '{"src":"https://list.example/embed/timeline/","context":"iframe.resize","height":480}',
  '{"subject":"lti.frameResize","height":480}',
];

describe('the messages that tell a height', () => {
  test('are five where nobody is known', () => {
    expect(heightMessages(size, {})).toEqual(always);
  });

  test.each([
    ['pym.js', { pym: 'slot-1' }, 'pymxPYMxslot-1xPYMxheightxPYMx480'],
    ['WordPress', { wordPress: 'abc123' }, { message: 'height', value: 480, secret: 'abc123' }],
    ['iframe-resizer, first', { resizer: 'f1' }, '[iFrameSizer]f1:480:640:init:lt'],
    ['iframe-resizer, then', { resizer: 'f1', answered: 'f1' }, '[iFrameSizer]f1:480:640:resizeObserver'],
    ['open-iframe-resizer', { openResizer: true }, { type: 'iframe-resized', width: 640, height: 480 }],
    ['H5P', { h5p: true }, { context: 'h5p', action: 'resize', scrollHeight: 480 }],
  ])('are one more for %s', (_, listeners, message) => {
    expect(heightMessages(size, listeners)).toEqual([...always, message]);
  });

  test('are ten for all at once', () => {
    const listeners = { pym: 'a', wordPress: 'b', resizer: 'c', openResizer: true, h5p: true };
    expect(heightMessages(size, listeners)).toHaveLength(10);
  });
});
