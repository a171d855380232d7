/** Those who follow the height of a frame in the world, as host pages: the library itself, or its published rules in our words. */
export interface Receiver {
  readonly name: string;
  /** HTML for the head; stands before the frame. */
  readonly head: string;
  /** HTML around a frame whose address is given. */
  readonly body: (src: string) => string;
  /** The most this receiver gives, in px, where that is less than the page asks for. */
  readonly most?: number;
}

const frame = (src: string, more = ''): string =>
  `<iframe id="f" title="Embed" src="${src}" width="700" ${more}></iframe>`;
const plain = (src: string): string => frame(src);

/** A listener that finds the frame a message comes from, as most do. @param rule - sets `height` from `data` */
const listener = (rule: string, act = 'frame.style.height = `${height}px`'): string => `<script>
  addEventListener('message', ({ data, source }) => {
    let height;
    ${rule}
    if (height === undefined) return;
    for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) ${act};
  });
</script>`;
const parsed = 'let read; try { read = JSON.parse(data); } catch { return; }';

export const receivers: readonly Receiver[] = [
  { name: 'our own v1.js', head: '<script async src="SITE/embed/v1.js"></script>', body: plain },
  {
    name: 'Datawrapper',
    head: listener(`const all = data['datawrapper-height']; for (const id in all ?? {}) height = all[id];`),
    body: plain,
  },
  {
    name: 'AMP',
    head: listener(`if (data.sentinel === 'amp' && data.type === 'embed-size') height = data.height;`),
    body: plain,
  },
  {
    name: 'Embedly',
    head: `<script>
      addEventListener('message', ({ data }) => {
        ${parsed}
        if (read?.context !== 'iframe.resize') return;
        for (const frame of document.querySelectorAll('iframe')) if (frame.src === read.src) frame.height = read.height;
      });
    </script>`,
    body: plain,
  },
  {
    name: 'a learning platform (LTI)',
    head: listener(`${parsed} if (read?.subject === 'lti.frameResize') height = Number(read.height);`),
    body: plain,
  },
  {
    name: 'pym.js 1',
    head: '<script src="/npm/pym.js/dist/pym.v1.min.js"></script>',
    body: (src) => `<div id="slot"></div><script>new pym.Parent('slot', '${src}', { title: 'Embed' });</script>`,
  },
  {
    name: 'iframe-resizer 4',
    head: '<script src="/npm/iframe-resizer/js/iframeResizer.min.js"></script>',
    body: (src) => `${frame(src)}<script>begun = 0; iFrameResize({ onInit: () => begun++ }, '#f');</script>`,
  },
  {
    name: 'iframe-resizer 5',
    head: '<script src="/npm/@iframe-resizer/parent/index.umd.js"></script>',
    body: (src) =>
      `${frame(src)}<script>begun = 0; iframeResize({ license: 'GPLv3', onReady: () => begun++ }, '#f');</script>`,
  },
  {
    name: 'open-iframe-resizer',
    head: '<script src="/npm/@open-iframe-resizer/core/dist/index.umd.cjs"></script>',
    body: (src) => `${frame(src)}<script>iframeResizer.initialize({}, '#f');</script>`,
  },
  {
    name: 'WordPress, in its sandbox',
    head: listener(
      `if (data.secret !== 'aB3xY9kLm0' || data.message !== 'height') return;
       height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));`,
      `if (frame.dataset.secret === data.secret) { frame.removeAttribute('style'); frame.height = height; }`,
    ),
    body: (src) =>
      frame(`${src}#?secret=aB3xY9kLm0`, 'data-secret="aB3xY9kLm0" sandbox="allow-scripts" security="restricted"'),
    most: 1000,
  },
  {
    name: 'H5P',
    head: `<script>
      addEventListener('message', ({ data, source, origin }) => {
        if (data.context !== 'h5p') return;
        const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
        const respond = (action) => source.postMessage({ context: 'h5p', action }, origin);
        if (data.action === 'hello') {
          frame.style.width = '100%';
          addEventListener('resize', () => respond('resize'));
          respond('hello');
        }
        if (data.action === 'resize') frame.style.height = data.scrollHeight + 'px';
      });
    </script>`,
    body: plain,
  },
];
