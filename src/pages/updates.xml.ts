import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { utcExtent } from '../record/calendar-date.ts';
import { formatDate } from '../record/format-date.ts';
import { newestEvents } from '../record/newest-events.ts';
import { absoluteHref, site } from '../site.ts';
import { getRecord } from '../the-record.ts';

const LIMIT = 60;

export const GET: APIRoute = async () => {
  const record = await getRecord();
  const { milestones, federal_register } = record.provenance.verified_through;
  const events = newestEvents(record, LIMIT);
  const newest = events[0];
  return rss({
    title: `${site.name}: the record`,
    description:
      `The newest ${events.length} Entity List rules and milestones of the trade talks, by the day they happened. ` +
      `Record verified through ${formatDate(milestones)} (milestones) and ${formatDate(federal_register)} ` +
      `(Federal Register). Nothing is said about later days.`,
    site: absoluteHref('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    items: events.map(({ path, title, date, dateText, kind, summary }) => ({
      title: `${dateText}: ${title}`,
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
