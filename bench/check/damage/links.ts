import { type Damage, pickOne, pickSome, replaced } from '../mutant.ts';
import { fieldsOf } from '../written-fields.ts';
import { paragraphsOf } from '../written-tags.ts';

/** Leads to a page of this site that is not there. */
export const deadLink: Damage = (source, most, { random }) =>
  pickSome(paragraphsOf(source), most, random).map(({ end, line }) => {
    const address = pickOne(
      [
        '/glossary/no-such-term/',
        '../no-such-article/',
        'no-such-article.mdx',
        '#no-such-heading',
        './',
        '//no-such-page/',
        '/articles/no-such-article/#part',
      ],
      random,
    );
    const [written, lines] = pickOne<readonly [string, readonly number[]]>(
      [
        [` See [this page](${address}).`, [line]],
        [` See ![this drawing](${address}).`, [line]],
        [` See [this page][away].\n\n[away]: ${address}`, [line, line + 2]],
      ],
      random,
    );
    return replaced(source, [end, end], written, { what: `a link to ${address}`, lines });
  });

/** Writes an address that leads nowhere. */
export const badUrl: Damage = (source, most, { random }) => {
  const inFields = fieldsOf(source)
    .filter(({ key, value }) => key?.name === 'url' && typeof value === 'string')
    .map(({ path, start, end, value, line }) => () => {
      const wrong = damagedAddress(String(value), random);
      return replaced(source, [start, end], JSON.stringify(wrong), {
        what: `${path.join('.')}: ${wrong}`,
        lines: [line],
      });
    });
  const inText = paragraphsOf(source).map(({ end, line }) => () => {
    const wrong = damagedAddress('https://www.example.org/a/page', random);
    return replaced(source, [end, end], ` See [this page](${wrong}).`, { what: `a link to ${wrong}`, lines: [line] });
  });
  return pickSome([...inFields, ...inText], most, random).map((make) => make());
};

function damagedAddress(address: string, random: () => number): string {
  const rest = address.replace(/^https?:\/\//, '');
  const host = rest.split('/')[0] ?? '';
  return pickOne(
    [
      `htp://${rest}`,
      `https:/${rest}`,
      `https//${rest}`,
      `https:${rest}`,
      `https://${rest.replace('/', '/a page/')}${rest.includes('/') ? '' : ' '}`,
      `https:///${rest.slice(host.length + 1)}`,
      'https://',
      `https://${host.replaceAll('.', '')}/page`,
      rest.startsWith('www.') ? rest : `www.${rest}`,
      `https://https://${rest}`,
      `ftp://${rest}`,
      `javascript:alert(1)`,
      `https://${host.replace('.', '..')}/`,
    ],
    random,
  );
}
