import { describe, expect, test } from 'vitest';
import { drawingNames } from '../../embed/parameter-names.ts';
import { framedAddress } from './framed-address.ts';

describe('the address of a timeline in a frame', () => {
  test('is what the page shows as it comes, where nothing is asked for', () => {
    expect(framedAddress('', '', '').search()).toBe('?');
    expect(framedAddress('', '#x', 'lanes=entity').search()).toBe('?lanes=entity');
    expect(framedAddress('', '#x', 'lanes=entity').hash()).toBe('#x');
  });

  test('is what is asked for, in place of that', () => {
    const address = framedAddress('?theme=quantum,biotech&from=2019', '', 'theme=surveillance&lanes=entity');
    expect(Object.fromEntries(new URLSearchParams(address.search()))).toEqual({
      from: '2019',
      theme: 'quantum,biotech',
      lanes: 'entity',
    });
  });

  test('takes what may be asked for and nothing else', () => {
    const address = framedAddress('?place=hong-kong&org=x&from=2019&secret=1&__proto__=1', '', '');
    expect(address.search()).toBe('?from=2019');
  });

  test('takes every parameter for which the frame fetches the code, and no other of the look', () => {
    const query = [...drawingNames, 'color', 'header', 'controls'].map((name) => `${name}=x`).join('&');
    const taken = [...new URLSearchParams(framedAddress(`?${query}`, '', '').search()).keys()];
    expect(taken).toEqual([...drawingNames]);
  });

  test('joins what is said twice', () => {
    expect(new URLSearchParams(framedAddress('?theme=a&theme=b', '', '').search()).get('theme')).toBe('a,b');
  });

  test('follows the host: a wish, and the end of one', () => {
    const address = framedAddress('?from=2019', '', 'lanes=entity');
    address.ask({ from: '2020', lanes: 'trade', view: 'list', other: 'x', to: 3 });
    expect(Object.fromEntries(new URLSearchParams(address.search()))).toEqual({
      from: '2020',
      lanes: 'trade',
      view: 'list',
    });
    address.ask({ from: '', lanes: '' });
    expect(Object.fromEntries(new URLSearchParams(address.search()))).toEqual({ lanes: 'entity', view: 'list' });
  });

  test('keeps in mind what the timeline writes, and touches no history', () => {
    const address = framedAddress('', '', '');
    address.write('?from=2018&event=e', 'push');
    expect(address.search()).toBe('?from=2018&event=e');
  });
});
