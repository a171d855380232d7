import { expect, test } from 'vitest';
import { oembed } from './oembed.ts';

const page = {
  title: 'Talks "of" <phase> & one',
  frame: 'https://list.example/embed/timeline/?from=2018&to=2020',
  picture: 'https://list.example/pictures/timeline.png',
  height: 620,
};
const site = { name: 'The site', url: 'https://list.example/' };

test('an answer has what version 1.0 asks of the type "rich"', () => {
  const answer = oembed(page, site);
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: page.title,
    width: 600,
    height: 620,
    provider_name: 'The site',
    provider_url: 'https://list.example/',
    thumbnail_url: page.picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('its frame is narrow, loads when it is near, and cannot be left by what a title holds', () => {
  const { html } = oembed(page, site);
  expect(html).toBe(
    '<iframe src="https://list.example/embed/timeline/?from=2018&amp;to=2020" ' +
      'title="Talks &quot;of&quot; &lt;phase&gt; &amp; one" width="600" height="620" ' +
      'style="border:0;max-width:100%" loading="lazy"></iframe>',
  );
});
