/** What is wrong with a web address as a source, though it is written correctly. */
export interface AddressSlip {
  /** Full sentences: what was found, and what to write. */
  readonly message: string;
  /** Whether no reader can open it. */
  readonly isUnreachable: boolean;
  /** Whether the page can be opened, but no archive keeps a copy of it. */
  readonly isUnarchived?: boolean;
}

const PRIVATE =
  /^(?:localhost|.*\.(?:local|localhost|internal|lan|test|invalid)|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|169\.254\.\d+\.\d+|0\.0\.0\.0|\[.*\])$/;
/** Whose addresses lead on to another; which, only they know. */
const SHORTENERS = new Set(
  'bit.ly t.co tinyurl.com ow.ly goo.gl is.gd buff.ly lnkd.in rebrand.ly dlvr.it shorturl.at cutt.ly t.ly rb.gy trib.al reut.rs nyti.ms wapo.st on.ft.com on.wsj.com bloom.bg econ.st politi.co apne.ws youtu.be t.cn url.cn dwz.cn suo.im'.split(
    ' ',
  ),
);
/** Files and mail that open for those who were let in. */
const LOCKED =
  /^(?:(?:drive|docs|mail)\.google\.com|(?:www\.)?dropbox\.com|(?:www\.)?icloud\.com|1drv\.ms|onedrive\.live\.com|.*\.sharepoint\.com|outlook\.(?:live|office)\.com|.*\.slack\.com|(?:app\.)?box\.com|pan\.baidu\.com|wetransfer\.com|we\.tl)$/;
const SEARCH =
  /^(?:www\.)?(?:google\.[a-z.]+\/(?:search|url)|bing\.com\/search|duckduckgo\.com\/|baidu\.com\/s\b|sogou\.com\/web|so\.com\/s\b|search\.yahoo\.com\/)/;
/** Parameters that say where a reader came from. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|igsh|yclid|_hsenc|_hsmi|spm|__twitter_impression)$/;
/** Sites known to be served over https: US federal offices have to be, and large newspapers are. */
const SECURE =
  /(?:^|\.)(?:gov|reuters\.com|nytimes\.com|washingtonpost\.com|wsj\.com|ft\.com|bloomberg\.com|bbc\.(?:com|co\.uk)|theguardian\.com|apnews\.com|cnbc\.com|cnn\.com|scmp\.com|wikipedia\.org|web\.archive\.org)$/;
const POSTS =
  /^(?:www\.|m\.|mobile\.)?(?:facebook\.com|instagram\.com|linkedin\.com|threads\.(?:net|com)|tiktok\.com|x\.com|twitter\.com|weibo\.(?:com|cn)|mp\.weixin\.qq\.com|xiaohongshu\.com|douyin\.com)$/;

/** What is to be mended in an address; undefined where nothing is, or where it is no web address at all. */
export function slipInSource(url: string): AddressSlip | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname, searchParams, hash } = new URL(url);
  if (!/^https?:$/.test(protocol)) return undefined;
  const host = hostname.toLowerCase();
  const closed = (message: string): AddressSlip => ({ message, isUnreachable: true });
  const advice = (message: string): AddressSlip => ({ message, isUnreachable: false });
  if (PRIVATE.test(host))
    return closed(`"${host}" is a computer of your own, which no reader can reach. Write the public address.`);
  if (LOCKED.test(host))
    return closed(
      `Pages at ${host} open only for those who were let in. Name the place where the document is published.`,
    );
  if (/\/(?:log-?in|sign-?in|sso)(?:\/|\.\w+)?$/i.test(pathname))
    return closed('This is the page on which one signs in. Open the article itself, and copy its address.');
  if (SEARCH.test(host + pathname))
    return closed(
      'This is a list of search results, which another reader gets otherwise. Open the page that is meant, and copy its address.',
    );
  if (SHORTENERS.has(host))
    return advice(
      `Addresses of ${host} hide where they lead, and cease. Open it, and copy the address the browser then shows.`,
    );
  const tracking = [...searchParams.keys()].filter((name) => TRACKING.test(name));
  if (tracking.length > 0)
    return advice(
      `"${tracking.join('", "')}" in the address says where you came from. Write it without: ${withoutTracking(url)}`,
    );
  if (hash.includes(':~:'))
    return advice('The end of the address, from "#:~:" on, marks words on your screen. Take it out.');
  if (protocol === 'http:' && SECURE.test(host))
    return advice(`${host} is served over https. Write https:// instead of http://.`);
  if (POSTS.test(host)) return { ...advice(sayPosts(host)), isUnarchived: true };
  return undefined;
}

function sayPosts(host: string): string {
  return `Posts at ${host} vanish, and archives cannot keep a copy that opens. Quote its words in full, and name a second source that reports them.`;
}

/** The address without what tells where a reader came from; everything else stays as it is written. */
function withoutTracking(url: string): string {
  const [whole = '', hash] = url.split('#');
  const [address = '', query = ''] = whole.split('?');
  const kept = query.split('&').filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] ?? ''));
  return `${address}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash === undefined ? '' : `#${hash}`}`;
}
