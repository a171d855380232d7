import { describe, expect, test } from 'vitest';
import { hear } from './hear.ts';

describe('a host is heard', () => {
  test.each([
    ['ours', { type: 'lt:request' }, {}],
    ['WordPress, late', { message: 'ready', secret: 'abc' }, {}],
    ['iframe-resizer 4', '[iFrameSizer]frame-1:8:false:false:32:true:true:null:bodyOffset', { resizer: 'frame-1' }],
    [
      'iframe-resizer 5',
      '[iFrameSizer]frame-1:8:false:false:32:true:true::auto:::0:false:child',
      { resizer: 'frame-1' },
    ],
    ['pym.js', 'pymxPYMxslot.1xPYMxwidthxPYMx640', { pym: 'slot.1' }],
    ['open-iframe-resizer', { type: 'iframe-child-init', bodyMargin: undefined }, { openResizer: true }],
    ['open-iframe-resizer, asking', { type: 'iframe-get-child-dimensions' }, { openResizer: true }],
    ['H5P', { context: 'h5p', action: 'hello' }, { h5p: true }],
  ])('in the words of %s', (_, data, learnt) => {
    expect(hear(data)).toEqual({ learnt });
  });

  test('when it wants another view, or another scheme', () => {
    expect(hear({ type: 'lt:set', params: { view: 'list', from: '' } })).toEqual({
      params: { view: 'list', from: '' },
    });
    expect(hear({ type: 'lt:scheme', value: 'dark' })).toEqual({ params: { color: 'dark' } });
  });
});

describe('nothing is heard', () => {
  test.each([
    ['no data', undefined],
    ['null', null],
    ['a number', 7],
    ['a text of others', 'webpackHotUpdate'],
    ['a later message of iframe-resizer', '[iFrameSizer]pageInfo:{"a":1}:true'],
    ['an id with what does not belong in one', '[iFrameSizer]<b>:8:false:'],
    ['an id that is too long', `[iFrameSizer]${'x'.repeat(201)}:8:false:`],
    ['a pym id with a space', 'pymxPYMxa bxPYMxwidthxPYMx1'],
    ['a pym id that is too long', `pymxPYMx${'x'.repeat(201)}xPYMxwidthxPYMx1`],
    ['an unknown type', { type: 'lt:navigate', url: 'https://other.example/' }],
    ['a type that is an object', { type: { toString: 'lt:set' }, params: {} }],
    ['too many parameters', { type: 'lt:set', params: Object.fromEntries([...Array(21).keys()].map((n) => [n, ''])) }],
    ['a parameter that is too long', { type: 'lt:set', params: { theme: 'x'.repeat(1001) } }],
    ['a parameter that is no text', { type: 'lt:set', params: { from: 2018 } }],
    ['a scheme that is no text', { type: 'lt:scheme', value: ['dark'] }],
  ])('in %s', (_, data) => {
    expect(hear(data)).toBeUndefined();
  });

  test.each([[undefined], ['abc'], [[]], [new Map([['view', 'list']])], [7]])(
    'of parameters that are no plain object: %s',
    (params) => {
      const heard = hear({ type: 'lt:set', params });
      expect(Object.keys(heard?.params ?? {}).filter((name) => /^[a-z]/.test(name))).toEqual([]);
    },
  );

  test('and a prototype stays as it is', () => {
    hear({ type: 'lt:set', params: JSON.parse('{"__proto__":"x","constructor":"y"}') as unknown });
    expect('x' in Object.prototype).toBe(false);
  });
});
