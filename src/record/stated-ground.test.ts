import { describe, expect, test } from 'vitest';
import { nameOfReason, whoStatesTheGround } from './stated-ground.ts';

const addition = { research: 'done', action: 'addition', chart_count: 5, unconfirmed: [] } as const;
const rule = (change: object) => ({ ...addition, unconfirmed: [...addition.unconfirmed], ...change });

describe('a ground is said to be somebody’s', () => {
  test('the government’s, where a source confirms it', () => {
    expect(whoStatesTheGround(rule({}))).toBe('The ground the US government stated, in our words');
    expect(nameOfReason(rule({}))).toBe('What the US government said');
  });
  test('nobody’s that we read, where none does', () => {
    expect(whoStatesTheGround(rule({ unconfirmed: ['reason'] }))).toBe('The ground, not confirmed by a source we read');
    expect(nameOfReason(rule({ unconfirmed: ['reason'] }))).toBe('The ground, not confirmed');
  });
  test('not at all, where there is none', () => {
    expect(whoStatesTheGround(rule({ research: 'not-yet' }))).toBeUndefined();
    expect(nameOfReason(rule({ research: 'not-yet' }))).toBe('Not yet researched');
    expect(whoStatesTheGround(rule({ chart_count: 0 }))).toBeUndefined();
    expect(nameOfReason(rule({ chart_count: 0 }))).toBe('What the rule did');
    expect(whoStatesTheGround(rule({ action: 'removal' }))).toBeUndefined();
    expect(nameOfReason(rule({ action: 'removal' }))).toBe('What the rule did');
  });
});
