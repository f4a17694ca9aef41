import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HOVER_DELAY, HoverDelay } from './hover-delay';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
  const seen: (string | null)[] = [];
  return { seen, lighting: new HoverDelay<string>((target) => seen.push(target)) };
}

it('lights what is pointed at at once', () => {
  const { seen, lighting } = watched();
  lighting.point('a');
  lighting.point('b');
  expect(seen).toEqual(['a', 'b']);
});

it('puts out what the pointer has left for long, and no sooner', () => {
  const { seen, lighting } = watched();
  lighting.point('a');
  lighting.point(null);
  vi.advanceTimersByTime(HOVER_DELAY - 1);
  // It counts from when the pointer left, however it moves on over nothing.
  lighting.point(null);
  expect(seen).toEqual(['a']);
  vi.advanceTimersByTime(1);
  expect(seen).toEqual(['a', null]);
});

it('keeps lit what the pointer comes back to, or goes on from', () => {
  const { seen, lighting } = watched();
  lighting.point('a');
  lighting.point(null);
  vi.advanceTimersByTime(HOVER_DELAY / 2);
  lighting.point('b');
  vi.advanceTimersByTime(HOVER_DELAY * 2);
  expect(seen).toEqual(['a', 'b']);
});

it('puts out at once what the pointer leaves for something else, if it was lit here', () => {
  const { seen, lighting } = watched();
  lighting.leave();
  lighting.point(null);
  vi.advanceTimersByTime(HOVER_DELAY);
  expect(seen).toEqual([]);
  lighting.point('a');
  lighting.point(null);
  lighting.leave();
  vi.advanceTimersByTime(HOVER_DELAY);
  expect(seen).toEqual(['a', null]);
});
