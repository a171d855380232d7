import type { addressNames, SnippetName } from './snippets.ts';

/** How to show a frame on one platform. */
export interface Platform {
  readonly name: string;
  /** Which code or address to take. */
  readonly take: SnippetName | keyof typeof addressNames;
  readonly steps: readonly string[];
  /** What it does not let through. */
  readonly limits: string;
}

/**
 * What each platform lets in, as far as its documents or its code say; names of menus change.
 * Last gone through in November 2026.
 */
export const platforms: readonly Platform[] = [
  {
    name: 'Canvas',
    take: 'iframe',
    steps: [
      'Edit a page and open the HTML view of the editor (the button with the brackets, </>).',
      'Paste “A frame” where the timeline should stand, and save.',
    ],
    limits:
      'Canvas takes scripts out, so the frame keeps the height you give it. A school may allow frames from a list of sites only: then ask the administrator to add this one.',
  },
  {
    name: 'Moodle',
    take: 'address',
    steps: [
      'Add an activity or resource of the type URL.',
      'Paste “Address of the frame”, and under Appearance choose Embed.',
      'Or, in a Page or a Label: open the source view of the editor (</>) and paste “A frame”.',
    ],
    limits: 'What students post is cleaned of frames. Some sites switch Embed off; “In pop-up” and “Open” still work.',
  },
  {
    name: 'Blackboard',
    take: 'iframe',
    steps: [
      'Ultra: edit a document, add HTML or insert from the web, and paste the address of the frame.',
      'Original: open the HTML view of the editor and paste “A frame”.',
    ],
    limits: 'A filter set by the administrator decides which sites may be framed.',
  },
  {
    name: 'Google Classroom',
    take: 'page',
    steps: [
      'In an assignment or a material choose Add, then Link.',
      'Paste the address of the page; title and picture come by themselves.',
    ],
    limits: 'Classroom shows no frames in posts: students open the page in a tab of its own.',
  },
  {
    name: 'Google Sites',
    take: 'address',
    steps: [
      'Choose Insert, then Embed, then By URL, and paste “Address of the frame”.',
      'Drag the box to the width and height you want.',
    ],
    limits: 'The box keeps the size you draw; what is longer scrolls inside.',
  },
  {
    name: 'WordPress',
    take: 'page',
    steps: [
      'Paste the address of a page, of the timeline, of an article or of one rule, into a line of its own. WordPress asks this site what to show and builds the frame.',
      'On your own server, an Embed or Custom HTML block takes “A frame that grows” too.',
    ],
    limits:
      'WordPress.com and networks of sites take frames out of HTML: paste the address, not the code. WordPress gives a frame 200 to 1,000 px.',
  },
  {
    name: 'Notion',
    take: 'address',
    steps: ['Type /embed and paste “Address of the frame”.', 'Drag the edge of the block to the height you want.'],
    limits: 'What is longer than the block scrolls inside.',
  },
  {
    name: 'Your own page',
    take: 'auto',
    steps: [
      'Paste “A frame that grows” into the HTML.',
      'A page of an author who writes script takes “An element”: it tells your script when it is there and what a reader opened.',
    ],
    limits:
      'If your page has a content security policy: allow this site in frame-src, and in script-src for the two that use a script.',
  },
];
