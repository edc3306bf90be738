import fc from 'fast-check';
import { editDistance, nearestName } from '../src/erlang/nearest-name.ts';

test.each([
  ['', '', 0],
  ['restarts', 'restart', 1],
  ['strategi', 'strategy', 1],
  ['shutdonw', 'shutdown', 1],
  ['intensty', 'intensity', 1],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
])('from %s to %s', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('is the same both ways, and no more than the longer name', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(editDistance(a, a)).toBe(0);
    }),
  );
});

test('names that are too different are not near', () => {
  const keys = ['id', 'start', 'restart', 'significant', 'shutdown', 'type', 'modules'];
  expect(nearestName('restarts', keys)).toBe('restart');
  expect(nearestName('shut_down', keys)).toBe('shutdown');
  expect(nearestName('typ', keys)).toBe('type');
  expect(nearestName('is', keys)).toBe('id');
  expect(nearestName('timeout', keys)).toBeUndefined();
  expect(nearestName('x', [])).toBeUndefined();
});
