import { expect, test } from 'vitest';

test('the tests run west of Greenwich, where a moment taken for a date shows the day before', () => {
  expect(new Date('2022-10-07').getDate()).toBe(6);
});
