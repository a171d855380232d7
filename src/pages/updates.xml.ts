import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { compareDates, utcExtent } from '../record/calendar-date.ts';
import { correctionNews } from '../record/correction-news.ts';
import { formatDate } from '../record/format-date.ts';
import { newestEvents } from '../record/newest-events.ts';
import { absoluteHref, site } from '../site.ts';
import { getRecord } from '../the-record.ts';

const LIMIT = 60;

export const GET: APIRoute = async () => {
  const record = await getRecord();
  const { milestones, federal_register } = record.provenance.verified_through;
  const events = newestEvents(record, LIMIT);
  const corrections = correctionNews(record.corrections).map((news) => ({
    ...news,
    summary: `${news.summary} ${news.pages.map((page) => absoluteHref(page)).join(' ')}`,
  }));
  const items = [
    ...corrections.map(({ path, title, date, kind, summary }) => ({ path, title, date, kind, summary })),
    ...events.map(({ path, title, date, dateText, kind, summary }) => ({
      path,
      title: `${dateText}: ${title}`,
      date,
      kind,
      summary,
    })),
  ].sort((a, b) => compareDates(b.date, a.date));
  const newest = items[0];
  return rss({
    title: `${site.name}: the record`,
    description:
      `The newest ${events.length} Entity List rules and milestones of the trade talks, by the day they happened, and every correction. ` +
      `Record verified through ${formatDate(milestones)} (milestones) and ${formatDate(federal_register)} ` +
      `(Federal Register). Nothing is said about later days.`,
    site: absoluteHref('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    items: items.map(({ path, title, date, kind, summary }) => ({
      title,
      description: summary,
      link: absoluteHref(path),
      // The first moment of the day, month or year the event is known by.
      pubDate: new Date(utcExtent(date)[0]),
      categories: [kind],
    })),
    customData: [
      `<language>${site.language}</language>`,
      newest && `<lastBuildDate>${new Date(utcExtent(newest.date)[0]).toUTCString()}</lastBuildDate>`,
      `<atom:link href="${absoluteHref('/updates.xml')}" rel="self" type="application/rss+xml" />`,
    ]
      .filter(Boolean)
      .join(''),
  });
};
