import { expect, test } from 'vitest';
import { feedHtml } from './feed-html.ts';

const address = 'https://list.example/sub/articles/x/';
const feed = (html: string) => feedHtml(html, address);

test('links lead to whole addresses: to the article, to the site, to others', () => {
  expect(
    feed(
      '<p>A <a class="event-link" href="/sub/milestones/y/">b</a><sup class="cite"><a href="#source-1" id="c">1</a></sup></p>',
    ),
  ).toBe(
    '<p>A <a href="https://list.example/sub/milestones/y/">b</a><sup><a href="https://list.example/sub/articles/x/#source-1">1</a></sup></p>',
  );
  expect(feed('<a href="https://a.example/?b=1&amp;c=2">d</a>')).toBe('<a href="https://a.example/?b=1&amp;c=2">d</a>');
});

test('an explained word becomes text and its explanation goes', () => {
  const html =
    '<p>a <span class="definition" id="t" popover role="note"><b>Denial <span lang="zh-Hans">否</span></b> Long. <a href="/g/">More</a></span>' +
    '<label class="term"><span aria-hidden="true">presumption of </span><span class="keep"><button type="button" popovertarget="t" aria-label="presumption of denial">denial</button>,</span></label> so</p>';
  expect(feed(html)).toBe('<p>a presumption of denial, so</p>');
});

test('a figure with a drawing becomes a link to it, by its heading', () => {
  const html =
    '<div class="timeline-cut"><figure data-timeline="cut-2019"><figcaption><h2 id="cut-2019-title">July to <b>December</b></h2><p>5 rules</p></figcaption><div><svg viewBox="0 0 1 1"><g><path d="M0 0"></path></g></svg></div></figure><p>after</p></div>';
  expect(feed(html)).toBe(
    '<p><a href="https://list.example/sub/articles/x/#cut-2019-title">See the drawing: July to December</a></p><p>after</p>',
  );
});

test('a figure without heading is called by its caption, one without caption by its place', () => {
  expect(feed('<figure><figcaption>By year</figcaption><svg></svg></figure>')).toBe(
    '<p><a href="https://list.example/sub/articles/x/">See the drawing: By year</a></p>',
  );
  expect(feed('<figure><svg></svg></figure>')).toContain('>See the drawing in the article</a>');
});

test('a figure without drawing keeps its text', () => {
  expect(feed('<figure><blockquote><p>Words</p></blockquote></figure>')).toBe('<blockquote><p>Words</p></blockquote>');
});

test('what runs, what styles and what handles events never gets through', () => {
  const html =
    '<p class="a" style="color:red" onclick="x()" id="b">Text<script>alert("<p>1</p>")</script><style>p{}</style><!-- <b>no</b> --></p><iframe src="https://x"></iframe>';
  expect(feed(html)).toBe('<p>Text</p>');
});

test('a link that would run code leads to the article instead', () => {
  expect(feed('<a href="javascript:alert(1)">x</a>')).toBe(`<a href="${address}">x</a>`);
});

test('lines of their own stay apart, languages stay marked', () => {
  expect(feed('<li data-entity="e">Name<span class="detail"><span lang="zh">名</span></span></li>')).toBe(
    '<li>Name<br />名</li>',
  );
  expect(feed('<p>one<br/>two <em lang="zh">三</em></p>')).toBe('<p>one<br />two <em lang="zh">三</em></p>');
});

test('buttons of the steps stay on the page, the steps come along', () => {
  const controls = '<div role="group" data-page-only><button>Next</button><p>1 of 2</p></div>';
  expect(feed(`<lt-steps><h2>Days</h2>${controls}<ol><li>One</li></ol></lt-steps>`)).toBe(
    '<h2>Days</h2><ol><li>One</li></ol>',
  );
});
test('a picture keeps its whole address, its words, its caption and its credit', () => {
  const html =
    '<figure class="picture"><img src="/sub/_astro/a.webp" srcset="/sub/_astro/a.webp 480w" sizes="100vw" width="480" height="312" alt="Two men" loading="lazy" decoding="async"><figcaption>They <b>sign</b>.<span class="picture-credit">A. Tester. CC BY 4.0.</span></figcaption></figure><p>after</p>';
  expect(feed(html)).toBe(
    '<figure><img src="https://list.example/sub/_astro/a.webp" alt="Two men" width="480" height="312" /><figcaption>They <b>sign</b>.<br />A. Tester. CC BY 4.0.</figcaption></figure><p>after</p>',
  );
});
