import { describe, expect, test } from 'vitest';
import { allReferences, danglingReferences, idOf, knownIds, misplacedEntries, type RecordLists } from './references.ts';

const lists = (changes: Partial<RecordLists>): RecordLists => ({
  designations: [],
  milestones: [],
  entities: [],
  remarks: [],
  terms: [],
  people: [],
  ...changes,
});
const leadNowhere = (changes: Partial<RecordLists>): string[] =>
  danglingReferences(lists(changes)).map(
    ({ list, index, path, target, id }) => `${list} ${index} ${path.join('.')} -> ${target} ${id}`,
  );

describe('references that lead nowhere', () => {
  test('an entry of a rule that is not on the list', () => {
    const changes = {
      designations: [
        { id: 'r1', entities: ['a'] },
        { id: 'r2', entities: ['a', 'ghost'] },
      ],
      entities: [{ id: 'a' }],
    };
    expect(leadNowhere(changes)).toEqual(['designations 1 entities.1 -> entities ghost']);
  });

  test('a rule a milestone relates to, at its place deep in the file', () => {
    const changes = {
      designations: [{ id: 'r1' }],
      milestones: [{ id: 'm1', related: [{ designation: 'r1' }, { designation: 'r2' }] }],
    };
    expect(leadNowhere(changes)).toEqual(['milestones 0 related.1.designation -> designations r2']);
  });

  test('an entry of remarks, a term of a term', () => {
    const changes = { remarks: [{ id: 'x', entities: ['ghost'] }], terms: [{ id: 't', see_also: ['t', 'u'] }] };
    expect(leadNowhere(changes)).toEqual(['remarks 0 entities.0 -> entities ghost', 'terms 0 see_also.1 -> terms u']);
  });

  test('what an article says it is about', () => {
    const about = { designations: ['r1', 'r9'], milestones: ['m9'], people: ['p9'] };
    expect(leadNowhere({ designations: [{ id: 'r1' }], articles: [{ id: 'story', about }] })).toEqual([
      'articles 0 about.designations.1 -> designations r9',
      'articles 0 about.milestones.0 -> milestones m9',
      'articles 0 about.people.0 -> people p9',
    ]);
  });

  test('an id counts only in the list it belongs to', () => {
    const changes = { designations: [{ id: 'r1', entities: ['m1'] }], milestones: [{ id: 'm1' }] };
    expect(leadNowhere(changes)).toEqual(['designations 0 entities.0 -> entities m1']);
  });

  test('ids known from elsewhere may be named too', () => {
    const some = lists({ designations: [{ id: 'r1', entities: ['a'] }] });
    const known = { ...knownIds(some), entities: new Set(['a']) };
    expect(danglingReferences(some, known)).toEqual([]);
  });

  test('an item of the wrong shape is left to its schema', () => {
    const wrong = [null, 'text', { id: 7 }, { id: 'r1', entities: 'a' }, { id: 'r2', entities: [3, null] }];
    expect(allReferences(lists({ designations: wrong, milestones: [{ related: [null, {}] }] }))).toEqual([]);
  });
});

test('an id is text, or none', () => {
  expect([{ id: 'r1' }, { id: 7 }, {}, null, 'r1'].map(idOf)).toEqual([
    'r1',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

describe('entries of the list and the rules that added them', () => {
  test('every entry in exactly one rule is in its place', () => {
    const placed = lists({
      designations: [
        { id: 'r1', entities: ['a'] },
        { id: 'r2', entities: ['b'] },
      ],
      entities: [{ id: 'a' }, { id: 'b' }],
    });
    expect(misplacedEntries(placed)).toEqual({ inNone: [], again: [] });
  });

  test('an entry in no rule is missing', () => {
    const missing = lists({ designations: [{ id: 'r1', entities: ['a'] }], entities: [{ id: 'a' }, { id: 'b' }] });
    expect(misplacedEntries(missing)).toEqual({ inNone: [{ index: 1, id: 'b' }], again: [] });
  });

  test('an entry in two rules is shown with both places', () => {
    const twice = lists({
      designations: [
        { id: 'r1', entities: ['a'] },
        { id: 'r2', entities: ['b', 'a'] },
      ],
      entities: [{ id: 'a' }, { id: 'b' }],
    });
    const { inNone, again } = misplacedEntries(twice);
    expect(inNone).toEqual([]);
    expect(again).toMatchObject([
      { first: { index: 0, path: ['entities', 0] }, again: { index: 1, path: ['entities', 1] } },
    ]);
  });

  test('an entry twice in one rule is found, and a third time too', () => {
    const thrice = lists({ designations: [{ id: 'r1', entities: ['a', 'a', 'a'] }], entities: [{ id: 'a' }] });
    expect(misplacedEntries(thrice).again.map(({ first, again }) => [first.path[1], again.path[1]])).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  test('an id that is not on the list is a dangling reference and not counted here', () => {
    const ghost = lists({
      designations: [
        { id: 'r1', entities: ['ghost'] },
        { id: 'r2', entities: ['ghost'] },
      ],
    });
    expect(misplacedEntries(ghost)).toEqual({ inNone: [], again: [] });
    expect(danglingReferences(ghost)).toHaveLength(2);
  });

  test('only rules place an entry: remarks on it do not', () => {
    const remarked = lists({ remarks: [{ id: 'x', entities: ['a'] }], entities: [{ id: 'a' }] });
    expect(misplacedEntries(remarked).inNone).toEqual([{ index: 0, id: 'a' }]);
  });
});
